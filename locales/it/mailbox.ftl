# The mailbox of the training realm.
notices-title = Messaggi
notices-lead = Tutti i messaggi che il sistema invierebbe per posta elettronica all’autorità e all’utente.
notices-empty = Nessun messaggio.
notices-stuck = Non ancora consegnato. Il servizio di posta elettronica potrebbe essere fuori uso.
