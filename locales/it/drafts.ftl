# The wizard of a new request.
new-request-title = Nuova richiesta
new-request-lead = Scegliere che cosa chiedere a un’altra autorità. È possibile salvare in qualsiasi momento e proseguire più tardi.
new-request-none = Non si dispone di un ruolo che consenta di presentare richieste. Rivolgersi all’amministratore della propria autorità.
new-request-begin = Inizia
new-request-lately = Utilizzate di recente
new-request-areas = Settori
new-request-all-areas = Tutti i settori

wizard-next = Salva e continua
wizard-save = Salva e completa più tardi
wizard-language = Cambia lingua
wizard-steps = Fasi
wizard-step-of = { $number } di { $total } · { $step }
wizard-done = completata
autosave-saved = Salvato alle { $time }
autosave-failed = Non salvato. I dati inseriti sono ancora qui; usare il pulsante sottostante per salvarli.
autosave-stale = Questa pagina è stata salvata altrove durante la scrittura. I dati inseriti sono ancora qui.
merge-open = Confronta e scegli
merge-title = Due versioni
merge-lead = Questa pagina è stata salvata altrove dopo la sua apertura. Nulla di quanto inserito è andato perso. Scegliere per ogni campo la versione da conservare. La propria può essere modificata, per esempio per aggiungervi parti dell’altra.
merge-saved-by = { $name } ha salvato l’altra versione il { $time }.
merge-mine = La mia versione
merge-theirs = L’altra versione
merge-empty = Nessun dato inserito
merge-taken = Ripreso dall’altra versione, perché qui non era stato modificato nulla:
merge-save = Salva le versioni scelte

step-basis = Base giuridica
step-basis-lead = Su che cosa si fonda la richiesta.
step-recipient = Autorità
step-recipient-lead = Trovare l’autorità in grado di rispondere. Inserire la denominazione, una località o un argomento in qualsiasi lingua.
step-subject = Oggetto della richiesta
step-subject-lead = I campi contrassegnati come dati personali restano nascosti all’altra autorità finché non accetta la richiesta.
step-questions = Domande
step-questions-lead = Scegliere che cosa si desidera sapere. L’altra autorità legge ogni domanda nella propria lingua.
step-documents = Documenti
step-documents-lead = Allegare ciò che serve all’altra autorità, che vede i documenti solo dopo l’accettazione.
step-deadline = Data e riferimento
step-deadline-lead = Indicare entro quando serve la risposta.
step-check = Verifica e invio
step-check-lead = Ecco che cosa vedrà l’altra autorità.

recipient-chosen = Autorità scelta
questions-chosen = { $chosen } di { $total }
questions-article = Articolo { $article }
questions-comment = Aggiungi un commento
questions-comment-on = Commento alla domanda { $number }
questions-own = Domande proprie
questions-own-help = Queste domande non sono tradotte: l’altra autorità le legge così come sono scritte. Ove possibile, usare l’elenco.
questions-own-number = Domanda propria { $number }
turns-name = { $name } { $number }
turns-add = Aggiungi un altro elemento: { $name }
turns-remove = Rimuovi { $name } { $number }
not-translated = { $language }, non tradotto
not-translated-unknown = Non tradotto

documents-kind = Tipo di documento
documents-language = Lingua del documento
documents-file = File da caricare
documents-rules = PDF, PNG, JPEG o DOCX senza macro, fino a 20 MB.
documents-attach = Allega
documents-remove = Rimuovi
documents-misplaced = Il modulo, così come è compilato ora, non prevede questi documenti, che non vengono inviati. Rimuoverli.
documents-progress = Avanzamento del caricamento

wanted-label = Risposta necessaria entro
wanted-help = L’altra autorità può accettare questa data o proporne un’altra.
reference-label = Vostro riferimento
reference-help = Per i vostri atti. L’altra autorità non lo vede. Non scrivere qui il nome della persona.

check-recipient = Destinatario
check-change = Modifica
check-before = Prima dell’accettazione
check-before-note = Quanto basta per stabilire se l’autorità è competente.
check-after = Dopo l’accettazione
check-after-note = Tutto ciò che è stato inserito.
check-send = Invia la richiesta
check-send-to = Invia a { $name }
check-send-correction = Invia la correzione

sent-title = Richiesta inviata
sent-for-approval = Richiesta presentata per approvazione
sent-number = Numero
sent-next = Che cosa succede ora
sent-due = Da accettare entro
sent-open = Apri la richiesta
