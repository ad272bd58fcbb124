### Felter i formularer, og hvordan deres værdier læses.

fields-optional = (valgfrit)
fields-only-if = Kun hvis det er relevant
fields-choose = Vælg
fields-no-answer = Intet svar
fields-part-of = { $field }, { $part }
fields-text-language = Tekstens sprog
fields-at-most = { $max ->
    [one] Højst { $max } tegn
   *[other] Højst { $max } tegn
}
fields-yes = Ja
fields-no = Nej
fields-cannot = Vi kan ikke svare
fields-cannot-reason = Hvorfor spørgsmålet ikke kan besvares
fields-cannot-elsewhere = Myndighed, der måske kender svaret
fields-ask-elsewhere = Kender måske svaret: { $authority }
fields-authority-help = Myndighedens officielle navn eller dens nummer i fortegnelsen.
fields-day = Dag
fields-month = Måned
fields-year = År
fields-from = Fra
fields-to = Til
fields-from-to = fra { $from } til { $to }
fields-since = fra { $from }
fields-until = til { $to }
fields-amount = Beløb
fields-currency = Valuta
fields-street = Gade og husnummer
fields-postcode = Postnummer
fields-town = By
fields-country = Land
fields-countries-area = Det Europæiske Økonomiske Samarbejdsområde
fields-countries-others = Andre lande
fields-given-name = Fornavne
fields-family-name = Efternavn
fields-birth-date = Fødselsdato
fields-birth-place = Fødested
fields-nationality = Statsborgerskab
fields-register = Registrets navn
fields-register-number = Nummer i registret
fields-no-documents = Endnu intet dokument vedhæftet
fields-add-document = Vedhæft et dokument
fields-remove = Fjern
fields-remove-document = Fjern { $name }
