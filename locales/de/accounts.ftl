# Anmeldung, eigenes Konto.
sign-in-title = Anmelden
sign-in-username = Benutzername
sign-in-password = Passwort
sign-in-act = Anmelden
sign-in-signed-out = Sie sind abgemeldet.
sign-in-expired-title = Ihre Sitzung ist abgelaufen
sign-in-expired-text = Ihre Eingaben bleiben erhalten. Melden Sie sich erneut an; sie werden dann für Sie übermittelt.
sign-in-forgot = Passwort vergessen?
sign-in-forgot-text = Bitten Sie die Systemverwaltung Ihrer Behörde, ein neues Passwort zu vergeben. Wenn Sie nicht wissen, wer zuständig ist, wenden Sie sich an die IMI-Koordinierungsstelle Ihres Landes.

account-title = Mein Konto
account-name = Name
account-authority = Behörde
account-notices = E-Mails an mich
account-notices-text = Wählen Sie, was über die Ihnen zugewiesenen Ersuchen an Ihre Dienstadresse geschickt wird. Das Postfach Ihrer Behörde wird immer sofort benachrichtigt.
account-notices-moves = Was andere tun: senden, annehmen, antworten, nachfragen
account-notices-deadlines = Erinnerungen und abgelaufene Fristen
account-notices-documents = Dokumente und Schreiben
account-notices-at-once = Je eine E-Mail, sofort
account-notices-daily = Eine E-Mail am Tag, morgens
account-notices-never = Keine E-Mail
account-notices-save = Speichern
account-sessions = Sitzungen
account-sessions-text = Wenn Sie auf einem Gerät angemeldet sind, das Sie nicht mehr nutzen, beenden Sie alle Ihre Sitzungen. Auch hier müssen Sie sich dann erneut anmelden.
account-sign-out-everywhere = Überall abmelden

time-out-title = Ihre Sitzung läuft gleich ab
time-out-text = Sie endet in weniger als zwei Minuten, weil Sie eine Weile nichts getan haben. Ihre Eingaben bleiben erhalten.
time-out-extend = Angemeldet bleiben
