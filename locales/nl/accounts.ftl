# Inloggen en het eigen account.
sign-in-title = Inloggen
sign-in-username = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-act = Inloggen
sign-in-signed-out = U bent uitgelogd.
sign-in-expired-title = Uw sessie is verlopen
sign-in-expired-text = Wat u hebt ingevuld, is bewaard. Log opnieuw in; uw gegevens worden dan voor u verzonden.
sign-in-forgot = Wachtwoord vergeten?
sign-in-forgot-text = Vraag de beheerder van uw autoriteit een nieuw wachtwoord in te stellen. Weet u niet wie dat is, neem dan contact op met de IMI-coördinator van uw land.

account-title = Mijn account
account-name = Naam
account-authority = Autoriteit
account-notices = E-mails aan mij
account-notices-text = Kies wat naar uw dienstadres wordt gestuurd over de verzoeken die aan u zijn toegewezen. De mailbox van uw autoriteit krijgt altijd meteen bericht.
account-notices-moves = Wat anderen doen: verzenden, aanvaarden, antwoorden, vragen
account-notices-deadlines = Herinneringen en verstreken termijnen
account-notices-documents = Documenten en brieven
account-notices-at-once = Per bericht een e-mail, meteen
account-notices-daily = Eén e-mail per dag, ’s ochtends
account-notices-never = Geen e-mail
account-notices-save = Opslaan
account-sessions = Sessies
account-sessions-text = Bent u ingelogd op een apparaat dat u niet meer gebruikt, beëindig dan al uw sessies. U moet daarna ook hier opnieuw inloggen.
account-sign-out-everywhere = Overal uitloggen

time-out-title = Uw sessie verloopt bijna
time-out-text = De sessie eindigt over minder dan twee minuten, omdat u een tijdje niets hebt gedaan. Wat u hebt ingevuld, is bewaard.
time-out-extend = Ingelogd blijven
