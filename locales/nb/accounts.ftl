# Innlogging og egen konto.
sign-in-title = Logg inn
sign-in-username = Brukernavn
sign-in-password = Passord
sign-in-act = Logg inn
sign-in-signed-out = Du er logget ut.
sign-in-expired-title = Økten din er avsluttet
sign-in-expired-text = Det du har skrevet, er tatt vare på. Logg inn igjen, så blir det sendt for deg.
sign-in-forgot = Har du glemt passordet?
sign-in-forgot-text = Be administratoren hos myndigheten din om å lage et nytt. Hvis du ikke vet hvem det er, kan du spørre IMI-koordinatoren i landet ditt.

account-title = Min konto
account-name = Navn
account-authority = Myndighet
account-sessions = Økter
account-sessions-text = Hvis du har logget inn på en enhet du ikke lenger bruker, bør du avslutte alle øktene dine. Du må da logge inn igjen her også.
account-sign-out-everywhere = Logg ut overalt

time-out-title = Økten din avsluttes snart
time-out-text = Den avsluttes om mindre enn to minutter fordi du ikke har gjort noe på en stund. Det du har skrevet, er tatt vare på.
time-out-extend = Forbli innlogget
