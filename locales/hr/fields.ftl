### Fields of forms and how their values are read.

fields-optional = (neobvezno)
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
fields-no-documents = Još nije priložen nijedan dokument
fields-add-document = Dodaj dokument
fields-remove = Ukloni
fields-remove-document = Ukloni { $name }
