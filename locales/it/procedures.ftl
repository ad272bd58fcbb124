# L’elenco delle procedure e la pagina di ciascuna.
procedures-title = Procedure
procedures-lead = Che cosa possono chiedersi le autorità tramite il sistema di informazione del mercato interno e secondo quali regole.
procedures-words = Trova una procedura
procedures-none = Nessuna procedura contiene queste parole.
procedures-back = Tutte le procedure
procedures-count =
    { $count ->
        [one] { $count } procedura
        [many] { $count } di procedure
       *[other] { $count } procedure
    }
procedure-about = Informazioni su questa procedura
procedure-version = Versione { $version }
procedure-version-current = in vigore per le nuove richieste
procedure-version-old = Le nuove richieste seguono un’altra versione di questa procedura
procedure-versions = Versioni
procedure-in-english = I testi di questa procedura non sono completi nella vostra lingua. Sono mostrati in inglese.
procedure-not-public = Solo chi ha effettuato l’accesso può consultare questa procedura.
procedure-participants = Chi partecipa
admission-title = Autorità ammesse
admission-abroad = Uno Stato diverso da quello dell’autorità richiedente
admission-at-sending = Vale solo per l’invio, non per l’inoltro
coordinators-never = Mai
coordinators-optional = Possibile, ma non obbligatorio
coordinators-mandatory = Sempre, da parte di un coordinatore
procedure-workflow = Iter di una richiesta
procedure-deadlines = Termini
procedure-refusal = Motivi di rifiuto
procedure-refusal-free = È sufficiente una motivazione scritta.
procedure-refusal-reason = È necessaria anche una motivazione scritta.
attachment-request = Con la richiesta
attachment-reply = Con la risposta
attachment-must = È necessario allegare uno di questi documenti
attachment-sometimes = In alcuni casi è necessario allegare uno di questi documenti
attachment-may = Possono essere allegati solo questi documenti
attachment-none = Non possono essere allegati documenti
procedure-told = Parti avvisate
procedure-daily = Con l’e-mail del giorno, salvo diversa scelta della persona
procedure-follows = Può far seguito a
procedure-form = Contenuto di una richiesta
procedure-special = tutela particolare
procedure-special-ground = Consentito a norma di
procedure-before-acceptance = visibile prima dell’accettazione
procedure-blocking = Blocco
procedure-erasing = Cancellazione
procedure-agree-date = Accetta la data proposta
procedure-close-unattended = Chiusura automatica

deadline-days = { $count ->
    [one] { $count } giorno di calendario
   *[other] { $count } giorni di calendario
}
deadline-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
deadline-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
deadline-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
deadline-after-sending = { $length } dopo l’invio della richiesta
deadline-working-days = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
deadline-after-receipt = { $length } dopo la ricezione
deadline-after-completeness = { $length } dopo la data in cui la richiesta è completa
deadline-after-field = { $length } dopo la data indicata nel campo «{ $field }»
deadline-conditional = Il termine decorre solo se i dati del modulo soddisfano una condizione
deadline-completed-by = Completata con
deadline-after-acceptance = { $length } dopo l’accettazione
deadline-on-agreed-date = Alla data concordata
deadline-after-agreed-date = { $length } dopo la data concordata
deadline-after-closure = { $length } dopo la chiusura formale
deadline-reminder = Promemoria il giorno { $day }
deadline-reminders-before = Promemoria, giorni prima: { $days }
deadline-escalates-after = Informazione di entrambe le autorità, giorni lavorativi dopo la scadenza: { $days }

diagram-title = Diagramma degli stati
diagram-description = La tabella seguente dice lo stesso a parole.
diagram-by = Da parte di
diagram-to = Porta a
diagram-stays = resta invariato

value-text = Testo
value-long-text = Testo più lungo
value-choice = Una di queste opzioni
value-choices = Una o più di queste opzioni
value-period = Periodo
value-number = Numero
value-address = Indirizzo
value-percentage = Percentuale
value-company = Impresa
value-profession = Professione
value-language = Lingua
value-identity-document = Documento d’identità
value-email = Indirizzo e-mail
value-phone = Numero di telefono
value-url = Indirizzo internet
value-iban = Conto bancario (IBAN)
value-vehicle-plate = Numero di targa di un veicolo
value-declaration = Dichiarazione da confermare
value-person = Persona
value-register = Iscrizione in un registro
