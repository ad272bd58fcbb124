# The mailbox of the training realm.
mailbox-title = Messaggi
mailbox-lead = Tutti i messaggi che il sistema invierebbe per posta elettronica all’autorità e all’utente.
mailbox-empty = Nessun messaggio.
mailbox-stuck = Non ancora consegnato. Il servizio di posta elettronica potrebbe essere fuori uso.

# The list of notices of a person.
notices-title = Avvisi
notices-lead = Che cosa è accaduto nelle richieste della vostra autorità. Un avviso è cancellato dopo 90 giorni.
notices-filter = Quali avvisi
notices-all = Tutti
notices-unread = Non letti
notices-empty = Nessun avviso.
notices-empty-unread = Nessun avviso non letto.
notices-read = Segna come letto
notices-read-all = Segna tutti come letti
notices-count = Non letti: { $count }

stuck-title = Un indirizzo di posta elettronica non accetta messaggi
stuck-tries = Tentativi
stuck-mails = Messaggi in attesa
stuck-entry = Chieda a chi gestisce la posta se l’indirizzo esiste e ha spazio, oppure ne indichi un altro. Ciò che attende viene inviato di nuovo appena salva.
stuck-coordinator = L’autorità non viene a sapere per posta elettronica che cosa accade. La chiami per telefono e faccia verificare l’indirizzo dai suoi amministratori.
stuck-own = Il Suo indirizzo non accetta messaggi
stuck-own-help = Chieda a chi gestisce la posta o faccia correggere l’indirizzo da un amministratore della Sua autorità.
