# The mailbox of the training realm.
notices-title = Messaggi
notices-lead = Tutti i messaggi che il sistema invierebbe per posta elettronica all’autorità e all’utente.
notices-empty = Nessun messaggio.
notices-stuck = Non ancora consegnato. Il servizio di posta elettronica potrebbe essere fuori uso.
stuck-title = Un indirizzo di posta elettronica non accetta messaggi
stuck-tries = Tentativi
stuck-mails = Messaggi in attesa
stuck-entry = Chieda a chi gestisce la posta se l’indirizzo esiste e ha spazio, oppure ne indichi un altro. Ciò che attende viene inviato di nuovo appena salva.
stuck-coordinator = L’autorità non viene a sapere per posta elettronica che cosa accade. La chiami per telefono e faccia verificare l’indirizzo dai suoi amministratori.
stuck-own = Il Suo indirizzo non accetta messaggi
stuck-own-help = Chieda a chi gestisce la posta o faccia correggere l’indirizzo da un amministratore della Sua autorità.
