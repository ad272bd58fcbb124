### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Il ruolo assegnato non consente questa operazione. Rivolgersi alla persona che gestisce gli utenti della propria autorità.
error-not-now = L’operazione non è più possibile: lo stato della richiesta è cambiato. Aprirla di nuovo per vedere che cosa si può fare ora.
error-not-your-side = Solo l’altra autorità può compiere questa operazione.
error-incomplete = Alcuni dati mancano ancora o sono errati. Verificare i campi indicati in questa pagina.
error-no-recipient = Scegliere l’autorità destinataria della richiesta.
error-recipient-not-reachable = Nessuno in questa autorità tratta richieste di questo tipo. Scegliere un’altra autorità.
error-not-admitted = La vostra autorità non può presentare richieste in questa procedura: le sue regole ammettono altre autorità.
error-recipient-not-admitted = Le regole di questa procedura non ammettono l’autorità scelta. Scegliere un’altra autorità.
error-recipient-is-self = Non è possibile inviare una richiesta alla propria autorità. Scegliere un’altra autorità.
error-no-date-proposed = Nessuna data proposta è in attesa di una vostra risposta.
error-nothing-answered = Non è stata ancora data alcuna risposta. Rispondere ad almeno una domanda, poi inviare la risposta.
error-already-rated = La vostra autorità ha già valutato questa richiesta.
error-recipient-abroad = Una richiesta può essere inoltrata soltanto a un’autorità del proprio Stato membro. Scegliere un’altra autorità.
error-recipient-takes-part = Questa autorità partecipa già alla richiesta. Scegliere un’altra autorità.
error-nothing-corrected = Non è stato modificato nulla. Correggere qualcosa o eliminare la bozza.
error-nothing-changed = Non è stato modificato nulla. Modificare uno dei dati
error-parts-open = Alcune domande sono presso un’altra autorità. Attendere le sue risposte o riprendere prima le domande.
error-confidential = Questa richiesta è riservata. Non può essere né inoltrata né suddivisa finché la parte che ha chiesto il trattamento riservato non vi pone fine.
error-confidential-document = Un documento dell’altra autorità è riservato. Chiedere a tale autorità di porre fine al trattamento riservato, poi inoltrare la richiesta.

# Problems of a field.
error-required = Compilare questo campo
error-not-chosen = Scegliere una risposta
error-too-long = { $max ->
    [one] Ridurre il testo a { $max } carattere
    [many] Ridurre il testo a un massimo di { $max } di caratteri
   *[other] Ridurre il testo a un massimo di { $max } caratteri
}
error-not-a-date = Inserire una data esistente con giorno, mese e anno in cifre, ad esempio 27 3 2026
error-date-too-early = Inserire { $earliest } o una data successiva
error-date-too-late = Inserire { $latest } o una data precedente
error-date-after-legal = Inserire { $latest } o una data precedente: la data non può essere successiva al termine di legge
error-period-reversed = L’ultimo giorno precede il primo. Modificare uno dei due
error-not-a-choice = Scegliere una delle opzioni indicate
error-not-a-number = Inserire un numero in cifre, ad esempio 12 o 12,5
error-number-out-of-range = Inserire un numero da { $min } a { $max }
error-no-currency = Scegliere una valuta
error-not-a-country = Scegliere un paese dall’elenco
error-unknown-region = Nessuna regione ha questo codice. Indicare un codice NUTS 2024, per esempio DE2, o lasciare vuoto il campo
error-not-an-authority = Questa autorità non figura nel repertorio. Cercarla per denominazione
error-exchanges-open = Qui vi sono ancora richieste in corso: { $count }. Indicare l’autorità che le assume
error-not-a-successor = Questa autorità non può assumere le richieste. Sceglierne un’altra dello stesso Stato che abbia accesso e persone che le trattano
error-successor-not-admitted = Le regole della procedura non ammettono questa autorità ad alcune di queste richieste: { $count }. Motivo: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Sceglierne un’altra
error-another-active-authority = Scegliere un’altra autorità attiva dello stesso Stato
error-parent-below = Questa autorità fa essa stessa parte dell’altra. Sceglierne una che non ne faccia parte
error-too-deep = Non più di { $max } autorità possono stare l’una sopra l’altra
error-successor-takes-part = Questa autorità partecipa già ad alcune di queste richieste: { $count }. Sceglierne un’altra
error-successor-is-self = Un’autorità non può subentrare a sé stessa. Sceglierne un’altra
error-successor-suspended = L’accesso di questa autorità alla procedura è sospeso. Sceglierne un’altra o ripristinare prima l’accesso
error-circular-succession = La procedura proviene da questa autorità, che l’aveva ceduta. Sceglierne un’altra
error-nobody-takes-over = Indicare l’autorità che subentra in questa procedura
error-no-question = Scegliere almeno una domanda
error-no-question-left = Conservare almeno una domanda. Per affidarle tutte, inoltrare la richiesta
error-reason-required = Indicare il motivo
error-document-required = Allegare un documento
error-document-not-allowed = Rimuovere i documenti il cui tipo non può essere allegato qui
error-document-misplaced = Rimuovere il documento { $name }: il modulo, così come è compilato ora, non lo prevede
error-not-ticked = Spuntare la casella per confermare
error-file-empty = Il documento è vuoto. Sceglierne un altro
error-file-too-large = Il documento è troppo grande. Sceglierne uno di { $max } al massimo
error-file-type-not-accepted = I documenti di questo formato non sono accettati. Scegliere un documento PDF, PNG, JPEG o DOCX
error-file-damaged = Il documento non può essere letto. Salvarlo di nuovo e allegare la nuova versione
error-file-has-macros = Il documento contiene macro. Salvarlo senza macro e allegarlo di nuovo
error-too-many-files = La richiesta contiene già il numero massimo di documenti. Rimuoverne uno prima di allegarne un altro
error-not-text = Il testo contiene un carattere invisibile che non può essere memorizzato. Cancellare il testo e digitarlo di nuovo
error-not-an-email = Inserire un indirizzo e-mail, ad esempio nome@example.eu
error-not-a-phone = Inserire un numero di telefono con il prefisso del paese, ad esempio +351 21 123 45 67
error-not-a-url = Inserire un indirizzo completo che inizi con https:// o http://, ad esempio https://example.eu
error-not-an-iban = Inserire un IBAN: due lettere per il paese, due cifre di controllo, poi il numero di conto
error-iban-length = Lunghezza di un IBAN che inizia con { $country }: { $length }. Confrontare quanto inserito con l’originale
error-iban-mistyped = Le cifre di controllo non corrispondono: almeno un carattere è sbagliato. Confrontare l’IBAN con l’originale
error-not-a-plate = Inserire la targa come appare sul veicolo: lettere, cifre e trattini

# Calls that failed.
error-not-found = A questo indirizzo non c’è nulla di visibile per l’utente. Verificare il numero o tornare all’elenco.
error-stale = Nel frattempo un collega o l’altra autorità ha modificato i dati. Quanto digitato è ancora qui: confrontarlo con il nuovo stato e inviarlo di nuovo.
error-key-reused = Questo modulo è già stato inviato con un altro contenuto. Aprire di nuovo la pagina prima di inviarne uno nuovo.
error-signed-out = La sessione è terminata. Accedere di nuovo; quanto digitato è conservato.
error-unavailable = Questa parte del sistema è al momento fuori servizio. Quanto salvato è al sicuro. Riprovare tra qualche minuto.
error-internal = Si è verificato un errore nel sistema. Quanto salvato è al sicuro. Riprovare; se l’errore si ripete, comunicare il riferimento al servizio di assistenza.
error-unreadable = La pagina non è stata riconosciuta, forse perché era aperta durante un aggiornamento. Caricarla di nuovo.
error-no-answer = Il sistema non risponde. Verificare la connessione e riprovare; lasciare aperta questa pagina per non perdere quanto digitato.

# Signing in.
error-sign-in-no-fit = Il nome utente e la password non corrispondono. Verificarli e riprovare.
error-sign-in-over = L’accesso ha richiesto troppo tempo. Ricominciare con nome e password.
error-factor-required = Per continuare serve un secondo fattore. Configurarlo ora.
error-provider-cancelled = Accesso non effettuato: la procedura presso il fornitore è stata annullata o rifiutata. Riprovare o accedere con la password.
error-provider-unknown-person = Nessun profilo è collegato a questa identità. Accedere con nome utente e password, poi collegare l’identità in «Il mio profilo».
error-provider-level = Il fornitore non ha confermato l’identità con il livello di sicurezza richiesto. Accedere presso il fornitore con un secondo fattore.
error-provider-down = Il fornitore non è raggiungibile al momento. Riprovare tra qualche minuto o accedere con la password.
error-provider-untrusted = La risposta del fornitore non è stata accettata: è arrivata troppo tardi, è già stata usata o non corrisponde. Ricominciare da capo.
error-prove-again = L’accesso risale a qualche tempo fa. Accedere di nuovo in un’altra finestra, poi ripetere questo passaggio.
error-sign-in-wait = { $seconds ->
    [one] Troppi tentativi. Attendere { $seconds } secondo prima di riprovare.
    [many] Troppi tentativi. Attendere { $seconds } di secondi prima di riprovare.
   *[other] Troppi tentativi. Attendere { $seconds } secondi prima di riprovare.
}

# Calls that were turned away.
error-too-large = Quanto inviato è troppo grande. Abbreviare i testi e allegare i documenti uno alla volta.
error-too-many-calls = Il browser ha effettuato troppe chiamate in poco tempo. Attendere un momento e riprovare.
error-foreign-origin = Questo modulo non proviene da una pagina di questo sistema. Aprire la pagina qui e inviarlo di nuovo.
error-outside-remit = Ciò esula dalle funzioni della vostra autorità. Rivolgersi al coordinatore competente.
error-function-taken = Un’altra autorità ha già questa funzione per lo stesso Stato, la stessa regione o lo stesso settore. Ritirare prima quella funzione.
error-circular-delegation = Questa autorità è al di sopra della vostra nella rete e non può ricevere da essa una funzione.
error-holds-functions = Questa autorità ha ancora funzioni nella rete. Ritirarle prima.
error-authority-changed = L’operazione non è più possibile: nel frattempo l’autorità o la sua posizione nella rete è stata modificata. Aprire di nuovo la sua pagina per vedere che cosa si può fare ora.
error-not-a-coordinator = L’autorità scelta non ha una funzione che lo consenta qui. Affidarle prima la funzione o scegliere un altro coordinatore.

error-last-administrator = È l’unico amministratore dell’autorità. Nominare prima un altro amministratore.
error-not-in-this-state = Il profilo è cambiato nel frattempo. Consultarlo di nuovo.
error-second-administrator = Deve approvare un secondo amministratore: né chi l’ha chiesto né la persona interessata.
error-identity-taken = Questa identità è già collegata a un profilo, oppure il profilo è già collegato a un’altra identità presso questo fornitore. Scollegare prima quella.
error-not-a-username = Usare da 3 a 64 lettere, cifre, punti, trattini o trattini bassi
error-username-taken = Questo nome utente è già in uso. Sceglierne un altro
error-password-too-short = Usare almeno { $min } caratteri
error-password-too-common = Questa password è usata spesso o è stata rivelata da una fuga di dati. Sceglierne un’altra
error-password-about-owner = La password non può essere il proprio nome, il proprio indirizzo o il nome della propria autorità. Sceglierne un’altra
error-wrong-code = Il codice non corrisponde a questo link. Verificarlo con l’amministratore
error-wrong-password = La password è errata
error-wrong-factor-code = Il codice è errato, troppo vecchio o già usato. Inserire quello che l’app mostra ora
error-wrong-passkey = La passkey non è nota qui o è stata confermata troppo tardi. Riprovare o accedere con nome utente e password
error-not-a-name = Scrivere il nome senza caratteri speciali
error-colleague-exists = Esiste già un collega con questo indirizzo e-mail
error-not-a-colleague = Nessun collega attivo ha questo nome utente o indirizzo e-mail
error-deputy-circle = Scegliere un altro sostituto: in qualche giorno sarebbero assenti tutti coloro che si sostituiscono
error-for-coordinators = Solo i coordinatori hanno gestori dei deferimenti
error-unknown-procedure = La procedura { $text } non esiste
error-role-for-alerts = { $text } è un ruolo solo per allerte e notifiche
error-unknown-role = Il ruolo { $text } non esiste
error-unknown-language = La lingua { $text } non esiste
error-repeated-line = Questo indirizzo e-mail figura già alla riga { $line }
error-not-utf8 = La riga { $line } è illeggibile. Salvare la tabella come CSV in UTF-8
error-no-heading = La prima riga deve indicare le colonne, almeno name ed email
error-column-count = La riga non ha tante colonne quante la prima
error-too-many-lines = Importare al massimo { $max } righe alla volta
error-work-copy-submitted = La copia di lavoro attende l’approvazione o è in vigore e non può essere modificata. Prima va ritirata.
error-work-copy-not-submitted = La copia di lavoro non è stata presentata o è già in vigore.
error-definition-faulty = La definizione contiene errori. Correggere quanto indicato nell’elenco e riprovare.
error-author-cannot-approve = Un’altra persona deve approvare quanto scritto.
error-not-a-publisher = Solo un amministratore dell’autorità della Commissione può approvare una definizione o rinviarla. Rivolgersi a uno di loro.
error-definition-unreadable = Il file non è leggibile e nessun modulo può modificarlo. Correggerlo nel file.
error-written-otherwise = Questa parte è scritta in un modo che nessun modulo può modificare. Modificarla nel file.
error-not-a-procedure-folder = Il file non è un archivio (ZIP) di una procedura. Scegliere un archivio con procedure.toml e i suoi testi.
error-not-an-identifier = Usare lettere minuscole, cifre e trattini bassi, iniziando con una lettera
error-not-a-condition = Scrivere la condizione come in una definizione, ad esempio {"{"} field = "x", answered = true {"}"}
error-name-taken = Questo nome è già usato. Sceglierne un altro
error-not-taken-up = Prendere prima in carico la richiesta; fino ad allora se ne vede soltanto l’intestazione.
error-waits-for-allocation = Questa richiesta è in attesa di assegnazione. Deve essere assegnata a una persona della vostra autorità prima di qualsiasi intervento.
error-no-coordinator = Al momento nessun coordinatore può decidere. Rivolgersi al coordinatore nazionale.
error-coordinators-called = I coordinatori sono già stati chiamati a intervenire.
error-not-overdue = Prima dell’accettazione della richiesta, l’intervento dei coordinatori può essere chiesto soltanto dopo la scadenza di un termine.
error-commission-not-reachable = Attualmente nessuno alla Commissione partecipa a questa procedura.
error-waits-for-decision = Qualcosa è in attesa di una decisione. Attenderla o ritirare quanto presentato.
error-deadline-not-over = È possibile soltanto dopo la scadenza del termine.
error-not-extensible = Al momento nessun termine può essere prorogato: è già stato prorogato, è scaduto o non ve n’è alcuno.
error-no-such-part = Nessuna delle domande affidate a un’altra autorità è nella fase necessaria.
error-confidential-already = La vostra parte ha già chiesto il trattamento riservato.
error-closing-proposed = Una proposta di chiusura attende risposta. Se proviene dall’altra autorità, accettarla o respingerla.
error-no-closing-proposed = L’altra autorità non ha proposto la chiusura.
error-commission-informed = La Commissione è già stata informata di questa richiesta.
error-not-confidential = La vostra parte non ha chiesto il trattamento riservato.
error-taken-up-already = La vostra autorità ha già preso in carico la richiesta.
error-refusal-overruled = Un coordinatore ha ritenuto il vostro rifiuto non giustificato: non è possibile rifiutare di nuovo.
error-opinion-awaited = La Commissione è stata consultata e non ha ancora espresso il suo parere.
error-data-blocked = I dati di questa richiesta sono bloccati e nulla può esservi modificato.
error-colleague-without-role = Questo collega non può lavorare alla richiesta. Scegliere chi redige o tratta richieste di questa procedura.
error-undo-over = Non si può più annullare: sono passati dieci minuti, oppure è già stato fatto.
error-changed-since = Nel frattempo qualcuno lo ha modificato, perciò resta com’è.
error-rights-changed = I diritti sono stati modificati in questo momento, perciò non è stato fatto nulla. Aprire di nuovo la pagina per vedere che cosa si può fare ora.
error-nothing-selected = Selezionare almeno una richiesta.
error-label-exists = La vostra autorità ha già un’etichetta con questo nome. Sceglierne un altro.
error-too-many-labels = La vostra autorità ha già { $max } etichette. Non usarne più una che non serve.
error-unit-exists = La vostra autorità ha già un’unità con questo nome. Sceglierne un altro.
error-too-many-units = La vostra autorità ha già { $max } unità. Chiuderne una che non serve.
error-group-exists = Esiste già un gruppo con questo nome. Sceglierne un altro.
error-too-many-groups = I gruppi sono già { $max }. Eliminarne uno che non serve.
error-group-full = Il gruppo contiene già { $max } autorità. Toglierne una o scegliere un altro gruppo.
error-not-hours = Inserire ogni fascia da un’ora a un’altra, ad esempio 9:00-12:00
error-span-reversed = La fascia termina prima di iniziare. Modificare uno degli orari
error-spans-overlap = La seconda fascia inizia prima che la prima sia finita. Modificare una delle due
error-too-many-spans = Inserire al massimo due fasce al giorno
error-closing-too-long = L’ufficio resterebbe chiuso per più di due anni. Scegliere una data precedente per l’ultimo giorno
error-too-many-searches = Le ricerche di persone sono state troppo frequenti in poco tempo. Attendere un’ora o cercare per numero.
error-too-many-saved-searches = È già salvato il numero massimo di ricerche. Eliminarne una, poi salvare questa.
error-too-many-exports = Il repertorio è stato scaricato troppe volte in poco tempo. Riprovare tra un’ora.
