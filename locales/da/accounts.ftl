# Login og egen konto.
sign-in-title = Log ind
sign-in-username = Brugernavn
sign-in-password = Adgangskode
sign-in-act = Log ind
sign-in-signed-out = Du er logget ud.
sign-in-expired-title = Din session er udløbet
sign-in-expired-text = Det, du har indtastet, er bevaret. Log ind igen, så bliver det sendt for dig.
sign-in-forgot = Har du glemt din adgangskode?
sign-in-forgot-text = Bed administratoren hos din myndighed om at oprette en ny. Hvis du ikke ved, hvem det er, kan du spørge dit lands IMI-koordinator.

account-title = Min konto
account-name = Navn
account-authority = Myndighed
account-notices = Mails til mig
account-notices-text = Vælg, hvad der skal sendes til din tjenesteadresse om de anmodninger, du er tildelt. Din myndigheds postkasse får altid besked med det samme.
account-notices-moves = Hvad andre gør: sender, accepterer, svarer, spørger
account-notices-deadlines = Påmindelser og datoer, der er overskredet
account-notices-documents = Dokumenter og breve
account-notices-at-once = En mail for hver, med det samme
account-notices-daily = Én mail om dagen, om morgenen
account-notices-never = Ingen mail
account-notices-save = Gem
account-sessions = Sessioner
account-sessions-text = Hvis du er logget ind på en enhed, som du ikke længere bruger, skal du afslutte alle dine sessioner. Du skal derefter også logge ind igen her.
account-sign-out-everywhere = Log ud overalt

time-out-title = Din session udløber snart
time-out-text = Den slutter om mindre end to minutter, fordi du ikke har foretaget dig noget i et stykke tid. Det, du har indtastet, er bevaret.
time-out-extend = Forbliv logget ind
