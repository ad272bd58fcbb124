### Fields of forms and how their values are read.

fields-optional = (neobvezno)
fields-required-sometimes = (v nekaterih primerih obvezno)
fields-only-if = Samo če je ustrezno
fields-choose = Izberi
fields-no-answer = Brez odgovora
fields-part-of = { $field } – { $part }
fields-text-language = Jezik tega besedila
fields-at-most = { $max ->
    [one] Največ { $max } znak
    [two] Največ { $max } znaka
    [few] Največ { $max } znaki
   *[other] Največ { $max } znakov
}
fields-yes = Da
fields-no = Ne
fields-cannot = Ne moremo odgovoriti
fields-cannot-reason = Zakaj na vprašanje ni mogoče odgovoriti
fields-cannot-elsewhere = Organ, ki morda pozna odgovor
fields-ask-elsewhere = Odgovor morda pozna: { $authority }
fields-authority-help = Uradno ime organa ali njegova številka v imeniku.
fields-day = Dan
fields-month = Mesec
fields-year = Leto
fields-from = Od
fields-to = Do
# Both are days.
fields-from-to = od { $from } do { $to }
fields-since = od { $from }
fields-until = do { $to }
fields-amount = Znesek
fields-currency = Valuta
fields-street = Ulica in hišna številka
fields-postcode = Poštna številka
fields-town = Kraj
fields-country = Država
fields-countries-area = Evropski gospodarski prostor
fields-countries-others = Druge države
fields-given-name = Ime (imena)
fields-family-name = Priimek
fields-birth-date = Datum rojstva
fields-birth-place = Kraj rojstva
fields-nationality = Državljanstvo
fields-register = Ime registra
fields-register-number = Številka v registru
fields-company-name = Ime podjetja
fields-vat-number = Identifikacijska številka za DDV ali nacionalna številka
fields-identity-kind = Vrsta dokumenta
fields-identity-number = Številka dokumenta
fields-identity-country = Država izdajateljica
fields-valid-until = Velja do
fields-identity-passport = Potni list
fields-identity-card = Osebna izkaznica
fields-identity-residence = Dovoljenje za prebivanje
fields-identity-travel = Potna listina begunca ali osebe brez državljanstva
fields-identity-driving = Vozniško dovoljenje
fields-phone-help = S klicno kodo države, na primer +351 21 123 45 67
fields-url-help = Celoten naslov, ki se začne s https:// ali http://
fields-iban-help = Začne se z dvema črkama za državo, na primer PT50 0002 0123 1234 5678 9015 4. Presledki niso pomembni.
fields-plate = Registrska številka
fields-plate-country = Država registracije
fields-declared = Potrjeno
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Noben dokument še ni priložen
fields-add-document = Dodaj dokument
fields-remove = Odstrani
fields-remove-document = Odstrani { $name }
