### Fält i formulär och hur deras värden läses.

fields-optional = (valfritt)
fields-only-if = Endast om det är aktuellt
fields-choose = Välj
fields-no-answer = Inget svar
fields-part-of = { $field }, { $part }
fields-text-language = Textens språk
fields-at-most = { $max ->
    [one] Högst { $max } tecken
   *[other] Högst { $max } tecken
}
fields-yes = Ja
fields-no = Nej
fields-cannot = Vi kan inte svara
fields-cannot-reason = Varför frågan inte kan besvaras
fields-cannot-elsewhere = Myndighet som kan känna till svaret
fields-ask-elsewhere = Kan känna till svaret: { $authority }
fields-authority-help = Myndighetens officiella namn eller dess nummer i katalogen.
fields-day = Dag
fields-month = Månad
fields-year = År
fields-from = Från
fields-to = Till
fields-from-to = från { $from } till { $to }
fields-since = från { $from }
fields-until = till { $to }
fields-amount = Belopp
fields-currency = Valuta
fields-street = Gata och nummer
fields-postcode = Postnummer
fields-town = Ort
fields-country = Land
fields-countries-area = Europeiska ekonomiska samarbetsområdet
fields-countries-others = Andra länder
fields-given-name = Förnamn
fields-family-name = Efternamn
fields-birth-date = Födelsedatum
fields-birth-place = Födelseort
fields-nationality = Medborgarskap
fields-register = Registrets namn
fields-register-number = Nummer i registret
fields-no-documents = Ingen handling bifogad ännu
fields-add-document = Lägg till en handling
fields-remove = Ta bort
fields-remove-document = Ta bort { $name }
