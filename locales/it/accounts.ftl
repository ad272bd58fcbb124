# Signing in, the own account.
sign-in-title = Accesso
sign-in-username = Nome utente
sign-in-password = Password
sign-in-act = Accedi
sign-in-signed-out = Disconnessione effettuata.
sign-in-expired-title = La sessione è terminata
sign-in-expired-text = I dati inseriti sono stati conservati. Dopo un nuovo accesso saranno trasmessi automaticamente.
sign-in-forgot = Password dimenticata?
sign-in-forgot-text = Chiedere all’amministratore della propria autorità di impostarne una nuova. Se non si sa chi sia, rivolgersi al coordinatore IMI del proprio paese.

account-title = Il mio profilo
account-name = Nome
account-authority = Autorità
account-notices = E-mail per me
account-notices-text = Scelga che cosa inviare al Suo indirizzo di servizio sulle richieste che Le sono assegnate. La casella della Sua autorità è sempre avvisata subito.
account-notices-moves = Ciò che fanno gli altri: inviare, accettare, rispondere, chiedere
account-notices-deadlines = Promemoria e termini scaduti
account-notices-documents = Documenti e lettere
account-notices-at-once = Un’e-mail per ciascuno, subito
account-notices-daily = Un’e-mail al giorno, al mattino
account-notices-never = Nessuna e-mail
account-notices-save = Salva
account-sessions = Sessioni
account-sessions-text = Se si è effettuato l’accesso da un dispositivo che non si usa più, terminare tutte le sessioni. Sarà necessario accedere di nuovo anche qui.
account-sign-out-everywhere = Esci da tutti i dispositivi

time-out-title = La sessione sta per terminare
time-out-text = Terminerà tra meno di due minuti perché da tempo non è stata compiuta alcuna operazione. I dati inseriti sono conservati.
time-out-extend = Resta nel sistema
