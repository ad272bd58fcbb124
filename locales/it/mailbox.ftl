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
