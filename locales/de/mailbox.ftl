# Das Postfach des Schulungssystems.
mailbox-title = Postfach
mailbox-lead = Alle Nachrichten, die das System per E-Mail an Ihre Behörde und an Sie senden würde.
mailbox-empty = Noch keine Nachrichten.
mailbox-stuck = Noch nicht zugestellt. Möglicherweise ist der Mailserver gestört.

# The list of notices of a person.
notices-title = Hinweise
notices-lead = Was in den Ersuchen Ihrer Behörde geschehen ist. Ein Hinweis wird nach 90 Tagen gelöscht.
notices-filter = Welche Hinweise
notices-all = Alle
notices-unread = Ungelesen
notices-empty = Keine Hinweise.
notices-empty-unread = Keine ungelesenen Hinweise.
notices-read = Als gelesen markieren
notices-read-all = Alle als gelesen markieren
notices-count = Ungelesen: { $count }

stuck-title = Ein Postfach nimmt keine E-Mails an
stuck-tries = Versuche
stuck-mails = Wartende E-Mails
stuck-entry = Fragen Sie bei Ihrer E-Mail-Betreuung nach, ob das Postfach besteht und Platz hat, oder geben Sie ein anderes an. Was wartet, wird erneut gesendet, sobald Sie speichern.
stuck-coordinator = Die Behörde erfährt nicht per E-Mail, was geschieht. Rufen Sie dort an und lassen Sie das Postfach von ihrer Systemverwaltung prüfen.
stuck-own = Ihre eigene Adresse nimmt keine E-Mails an
stuck-own-help = Fragen Sie bei Ihrer E-Mail-Betreuung nach oder lassen Sie Ihre Adresse in Ihrer Behörde berichtigen.
