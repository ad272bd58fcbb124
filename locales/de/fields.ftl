### Felder von Formularen und wie ihre Werte gelesen werden.

fields-optional = (freiwillig)
fields-only-if = Nur falls zutreffend
fields-choose = Auswählen
fields-no-answer = Keine Angabe
fields-part-of = { $field } – { $part }
fields-text-language = Sprache dieses Textes
fields-at-most = { $max ->
    [one] Höchstens { $max } Zeichen
   *[other] Höchstens { $max } Zeichen
}
fields-yes = Ja
fields-no = Nein
fields-cannot = Können wir nicht beantworten
fields-cannot-reason = Warum die Frage nicht beantwortet werden kann
fields-cannot-elsewhere = Behörde, die die Antwort kennen könnte
fields-ask-elsewhere = Könnte die Antwort kennen: { $authority }
fields-authority-help = Die amtliche Bezeichnung der Behörde oder ihre Nummer im Verzeichnis.
fields-day = Tag
fields-month = Monat
fields-year = Jahr
fields-from = Von
fields-to = Bis
fields-from-to = { $from } bis { $to }
fields-since = ab { $from }
fields-until = bis { $to }
fields-amount = Betrag
fields-currency = Währung
fields-street = Straße und Hausnummer
fields-postcode = Postleitzahl
fields-town = Ort
fields-country = Staat
fields-countries-area = Europäischer Wirtschaftsraum
fields-countries-others = Andere Staaten
fields-given-name = Vornamen
fields-family-name = Familienname
fields-birth-date = Geburtsdatum
fields-birth-place = Geburtsort
fields-nationality = Staatsangehörigkeit
fields-register = Bezeichnung des Registers
fields-register-number = Nummer im Register
fields-no-documents = Noch kein Dokument beigefügt
fields-add-document = Dokument beifügen
fields-remove = Entfernen
fields-remove-document = Entfernen: { $name }
