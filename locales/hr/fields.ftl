### Fields of forms and how their values are read.

fields-optional = (neobvezno)
fields-required-sometimes = (obvezno u nekim slučajevima)
fields-only-if = Samo ako je primjenjivo
fields-choose = Odaberi
fields-no-answer = Bez odgovora
fields-part-of = { $field } – { $part }
fields-text-language = Jezik ovog teksta
fields-at-most = { $max ->
    [one] Najviše { $max } znak
    [few] Najviše { $max } znaka
   *[other] Najviše { $max } znakova
}
fields-yes = Da
fields-no = Ne
fields-cannot = Ne možemo odgovoriti
fields-cannot-reason = Zašto se na pitanje ne može odgovoriti
fields-cannot-elsewhere = Tijelo koje možda zna odgovor
fields-ask-elsewhere = Odgovor možda zna: { $authority }
fields-authority-help = Službeni naziv tijela ili njegov broj u imeniku.
fields-day = Dan
fields-month = Mjesec
fields-year = Godina
fields-from = Od
fields-to = Do
# Both are days.
fields-from-to = od { $from } do { $to }
fields-since = od { $from }
fields-until = do { $to }
fields-amount = Iznos
fields-currency = Valuta
fields-street = Ulica i kućni broj
fields-postcode = Poštanski broj
fields-town = Mjesto
fields-country = Država
fields-countries-area = Europski gospodarski prostor
fields-countries-others = Ostale države
fields-given-name = Ime (imena)
fields-family-name = Prezime
fields-birth-date = Datum rođenja
fields-birth-place = Mjesto rođenja
fields-nationality = Državljanstvo
fields-register = Naziv registra
fields-register-number = Broj u registru
fields-company-name = Naziv poduzeća
fields-vat-number = PDV identifikacijski broj ili nacionalni broj
fields-identity-kind = Vrsta isprave
fields-identity-number = Broj isprave
fields-identity-country = Država izdavanja
fields-valid-until = Vrijedi do
fields-identity-passport = Putovnica
fields-identity-card = Osobna iskaznica
fields-identity-residence = Boravišna dozvola
fields-identity-travel = Putna isprava izbjeglice ili osobe bez državljanstva
fields-identity-driving = Vozačka dozvola
fields-phone-help = S pozivnim brojem države, na primjer +351 21 123 45 67
fields-url-help = Potpuna adresa koja počinje s https:// ili http://
fields-iban-help = Počinje dvama slovima za državu, na primjer PT50 0002 0123 1234 5678 9015 4. Razmaci nisu važni.
fields-plate = Registarska oznaka
fields-plate-country = Država registracije
fields-declared = Potvrđeno
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Još nije priložen nijedan dokument
fields-add-document = Dodaj dokument
fields-remove = Ukloni
fields-remove-document = Ukloni { $name }
