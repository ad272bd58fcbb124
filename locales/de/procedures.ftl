# Die Liste der Verfahren und die Seite jedes Verfahrens.
procedures-title = Verfahren
procedures-lead = Was Behörden einander mithilfe des Binnenmarkt-Informationssystems fragen können und nach welchen Regeln.
procedures-words = Verfahren suchen
procedures-none = Kein Verfahren enthält diese Wörter.
procedures-back = Alle Verfahren
procedures-count =
    { $count ->
        [one] { $count } Verfahren
       *[other] { $count } Verfahren
    }
procedure-about = Über dieses Verfahren
procedure-version = Fassung { $version }
procedure-version-current = gilt für neue Ersuchen
procedure-version-old = Für neue Ersuchen gilt eine andere Fassung dieses Verfahrens
procedure-versions = Fassungen
procedure-in-english = Die Texte dieses Verfahrens sind in Ihrer Sprache nicht vollständig. Sie werden auf Englisch angezeigt.
procedure-not-public = Angaben zu diesem Verfahren können nur angemeldete Personen einsehen.
procedure-participants = Wer beteiligt ist
admission-title = Zugelassene Behörden
admission-abroad = Ein anderer Staat als der der ersuchenden Behörde
admission-at-sending = Gilt nur beim Senden, nicht beim Weiterleiten
coordinators-never = Nie
coordinators-optional = Möglich, aber nicht vorgeschrieben
coordinators-mandatory = Immer, durch einen Koordinator
procedure-workflow = Ablauf eines Ersuchens
procedure-deadlines = Fristen
procedure-refusal = Ablehnungsgründe
procedure-refusal-free = Eine Begründung in Worten genügt.
procedure-refusal-reason = Zusätzlich ist eine Begründung in Worten erforderlich.
attachment-request = Mit dem Ersuchen
attachment-reply = Mit der Antwort
attachment-must = Eines dieser Dokumente muss beigefügt werden
attachment-sometimes = In manchen Fällen muss eines dieser Dokumente beigefügt werden
attachment-may = Nur diese Dokumente können beigefügt werden
attachment-none = Es können keine Dokumente beigefügt werden
procedure-told = Benachrichtigte Seiten
procedure-daily = Mit der E-Mail des Tages, sofern jemand nichts anderes gewählt hat
procedure-follows = Kann folgen auf
procedure-form = Inhalt eines Ersuchens
procedure-special = besonders geschützt
procedure-special-ground = Zulässig nach
procedure-before-acceptance = vor der Annahme sichtbar
procedure-blocking = Sperrung
procedure-erasing = Löschung
procedure-agree-date = Dem vorgeschlagenen Termin zustimmen
procedure-close-unattended = Automatischer Abschluss

deadline-days = { $count ->
    [one] { $count } Kalendertag
   *[other] { $count } Kalendertage
}
deadline-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
deadline-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
deadline-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
deadline-after-sending = { $length } nach dem Absenden des Ersuchens
deadline-working-days = { $count ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}
deadline-after-receipt = { $length } nach dem Eingang
deadline-after-completeness = { $length } nach Vollständigkeit des Ersuchens
deadline-after-field = { $length } nach dem im Feld „{ $field }“ angegebenen Datum
deadline-conditional = Läuft nur, wenn die Angaben im Formular eine Bedingung erfüllen
deadline-completed-by = Vollständig durch
deadline-after-acceptance = { $length } nach der Annahme
deadline-on-agreed-date = Am vereinbarten Termin
deadline-after-agreed-date = { $length } nach dem vereinbarten Termin
deadline-after-closure = { $length } nach dem förmlichen Abschluss
deadline-reminder = Erinnerung am { $day }. Tag
deadline-reminders-before = Erinnerungen, Tage zuvor: { $days }
deadline-escalates-after = Beide Behörden benachrichtigt, Arbeitstage nach Ablauf: { $days }

diagram-title = Zustandsdiagramm
diagram-description = Die Tabelle darunter gibt dasselbe in Worten wieder.
diagram-by = Durch
diagram-to = Führt zu
diagram-stays = bleibt unverändert

value-text = Kurzer Text
value-long-text = Längerer Text
value-choice = Eine dieser Möglichkeiten
value-choices = Eine oder mehrere dieser Möglichkeiten
value-period = Zeitraum
value-number = Zahl
value-address = Anschrift
value-percentage = Prozentsatz
value-company = Unternehmen
value-profession = Beruf
value-language = Sprache
value-identity-document = Ausweisdokument
value-email = E-Mail-Adresse
value-phone = Telefonnummer
value-url = Internetadresse
value-iban = Bankkonto (IBAN)
value-vehicle-plate = Amtliches Kennzeichen eines Fahrzeugs
value-declaration = Zu bestätigende Erklärung
value-person = Natürliche Person
value-register = Eintrag in einem Register
