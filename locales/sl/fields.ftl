### Fields of forms and how their values are read.

fields-optional = (neobvezno)
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
fields-no-documents = Noben dokument še ni priložen
fields-add-document = Dodaj dokument
fields-remove = Odstrani
fields-remove-document = Odstrani { $name }
