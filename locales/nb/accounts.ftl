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
account-notices = E-poster til meg
account-notices-text = Velg hva som skal sendes til tjenesteadressen din om anmodningene du er tildelt. Postkassen til myndigheten din får alltid beskjed med en gang.
account-notices-moves = Det andre gjør: sender, godtar, svarer, spør
account-notices-deadlines = Påminnelser og frister som er ute
account-notices-documents = Dokumenter og brev
account-notices-at-once = Én e-post for hver, med en gang
account-notices-daily = Én e-post om dagen, om morgenen
account-notices-never = Ingen e-post
account-notices-save = Lagre
account-sessions = Økter
account-sessions-text = Hvis du har logget inn på en enhet du ikke lenger bruker, bør du avslutte alle øktene dine. Du må da logge inn igjen her også.
account-sign-out-everywhere = Logg ut overalt

time-out-title = Økten din avsluttes snart
time-out-text = Den avsluttes om mindre enn to minutter fordi du ikke har gjort noe på en stund. Det du har skrevet, er tatt vare på.
time-out-extend = Forbli innlogget
