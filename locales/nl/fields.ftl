### Velden van formulieren en hoe hun waarden worden gelezen.

fields-optional = (niet verplicht)
fields-only-if = Alleen indien van toepassing
fields-choose = Kiezen
fields-no-answer = Geen antwoord
fields-part-of = { $field }, { $part }
fields-text-language = Taal van deze tekst
fields-at-most = { $max ->
    [one] Maximaal { $max } teken
   *[other] Maximaal { $max } tekens
}
fields-yes = Ja
fields-no = Nee
fields-cannot = Wij kunnen dit niet beantwoorden
fields-cannot-reason = Waarom de vraag niet kan worden beantwoord
fields-cannot-elsewhere = Autoriteit die het antwoord mogelijk weet
fields-ask-elsewhere = Weet mogelijk het antwoord: { $authority }
fields-authority-help = De officiële naam van de autoriteit of haar nummer in de gids.
fields-day = Dag
fields-month = Maand
fields-year = Jaar
fields-from = Van
fields-to = Tot en met
fields-from-to = van { $from } tot en met { $to }
fields-since = vanaf { $from }
fields-until = tot en met { $to }
fields-amount = Bedrag
fields-currency = Munteenheid
fields-street = Straat en huisnummer
fields-postcode = Postcode
fields-town = Plaats
fields-country = Land
fields-countries-area = Europese Economische Ruimte
fields-countries-others = Andere landen
fields-given-name = Voornamen
fields-family-name = Achternaam
fields-birth-date = Geboortedatum
fields-birth-place = Geboorteplaats
fields-nationality = Nationaliteit
fields-register = Naam van het register
fields-register-number = Nummer in het register
fields-no-documents = Nog geen document bijgevoegd
fields-add-document = Document bijvoegen
fields-remove = Verwijderen
fields-remove-document = { $name } verwijderen
