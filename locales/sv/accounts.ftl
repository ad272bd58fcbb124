# Inloggning och eget konto.
sign-in-title = Logga in
sign-in-username = Användarnamn
sign-in-password = Lösenord
sign-in-act = Logga in
sign-in-signed-out = Du är utloggad.
sign-in-expired-title = Din session har avslutats
sign-in-expired-text = Det du har skrivit finns kvar. Logga in igen så skickas det åt dig.
sign-in-forgot = Har du glömt lösenordet?
sign-in-forgot-text = Be administratören på din myndighet att ange ett nytt. Om du inte vet vem det är, fråga IMI-samordnaren i ditt land.

account-title = Mitt konto
account-name = Namn
account-authority = Myndighet
account-notices = Mejl till mig
account-notices-text = Välj vad som skickas till din tjänsteadress om de förfrågningar som du har tilldelats. Din myndighets brevlåda får alltid besked direkt.
account-notices-moves = Vad andra gör: skickar, godtar, svarar, frågar
account-notices-deadlines = Påminnelser och datum som har passerat
account-notices-documents = Dokument och brev
account-notices-at-once = Ett mejl för varje, direkt
account-notices-daily = Ett mejl om dagen, på morgonen
account-notices-never = Inga mejl
account-notices-save = Spara
account-sessions = Sessioner
account-sessions-text = Om du har loggat in på en enhet som du inte längre använder ska du avsluta alla dina sessioner. Du måste då logga in igen även här.
account-sign-out-everywhere = Logga ut överallt

time-out-title = Din session avslutas snart
time-out-text = Den avslutas om mindre än två minuter eftersom du inte har gjort något på en stund. Det du har skrivit finns kvar.
time-out-extend = Fortsätt vara inloggad
