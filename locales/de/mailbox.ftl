# Das Postfach des Schulungssystems.
notices-title = Postfach
notices-lead = Alle Nachrichten, die das System per E-Mail an Ihre Behörde und an Sie senden würde.
notices-empty = Noch keine Nachrichten.
notices-stuck = Noch nicht zugestellt. Möglicherweise ist der Mailserver gestört.
stuck-title = Ein Postfach nimmt keine E-Mails an
stuck-tries = Versuche
stuck-mails = Wartende E-Mails
stuck-entry = Fragen Sie bei Ihrer E-Mail-Betreuung nach, ob das Postfach besteht und Platz hat, oder geben Sie ein anderes an. Was wartet, wird erneut gesendet, sobald Sie speichern.
stuck-coordinator = Die Behörde erfährt nicht per E-Mail, was geschieht. Rufen Sie dort an und lassen Sie das Postfach von ihrer Verwaltung prüfen.
stuck-own = Ihre eigene Adresse nimmt keine E-Mails an
stuck-own-help = Fragen Sie bei Ihrer E-Mail-Betreuung nach oder lassen Sie Ihre Adresse in Ihrer Behörde berichtigen.
