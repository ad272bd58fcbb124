### Felt i skjemaer og hvordan verdiene leses.

fields-optional = (valgfritt)
fields-only-if = Bare hvis det er aktuelt
fields-choose = Velg
fields-no-answer = Ikke noe svar
fields-part-of = { $field }, { $part }
fields-text-language = Språket i teksten
fields-at-most = { $max ->
    [one] Høyst { $max } tegn
   *[other] Høyst { $max } tegn
}
fields-yes = Ja
fields-no = Nei
fields-cannot = Vi kan ikke svare
fields-cannot-reason = Hvorfor spørsmålet ikke kan besvares
fields-cannot-elsewhere = Myndighet som kanskje vet svaret
fields-ask-elsewhere = Vet kanskje svaret: { $authority }
fields-authority-help = Det offisielle navnet på myndigheten, eller nummeret i katalogen.
fields-day = Dag
fields-month = Måned
fields-year = År
fields-from = Fra
fields-to = Til
fields-from-to = fra { $from } til { $to }
fields-since = fra { $from }
fields-until = til { $to }
fields-amount = Beløp
fields-currency = Valuta
fields-street = Gate og nummer
fields-postcode = Postnummer
fields-town = Poststed
fields-country = Land
fields-countries-area = Det europeiske økonomiske samarbeidsområdet
fields-countries-others = Andre land
fields-given-name = Fornavn
fields-family-name = Etternavn
fields-birth-date = Fødselsdato
fields-birth-place = Fødested
fields-nationality = Statsborgerskap
fields-register = Navnet på registeret
fields-register-number = Nummer i registeret
fields-no-documents = Ingen dokumenter vedlagt ennå
fields-add-document = Legg til et dokument
fields-remove = Fjern
fields-remove-document = Fjern { $name }
