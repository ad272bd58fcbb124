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

stuck-title = Un indirizzo e-mail non accetta messaggi
stuck-tries = Tentativi
stuck-mails = Messaggi in attesa
stuck-entry = Chiedere a chi gestisce la posta se l’indirizzo esiste e ha spazio, oppure indicarne un altro. Ciò che attende è inviato di nuovo subito dopo il salvataggio.
stuck-coordinator = L’autorità non viene a sapere per posta elettronica che cosa accade. Contattarla per telefono e far verificare l’indirizzo dai suoi amministratori.
stuck-own = Il proprio indirizzo non accetta messaggi
stuck-own-help = Chiedere a chi gestisce la posta o far correggere l’indirizzo da un amministratore della propria autorità.
