### Fields of forms and how their values are read.

fields-optional = (ei ole kohustuslik)
fields-only-if = Ainult asjakohasel juhul
fields-choose = Valige
fields-no-answer = Vastus puudub
fields-part-of = { $field }, { $part }
fields-text-language = Selle teksti keel
fields-at-most = { $max ->
    [one] Kõige rohkem { $max } tähemärk
   *[other] Kõige rohkem { $max } tähemärki
}
fields-yes = Jah
fields-no = Ei
fields-cannot = Me ei saa vastata
fields-cannot-reason = Miks ei saa küsimusele vastata
fields-cannot-elsewhere = Asutus, kes võib vastust teada
fields-ask-elsewhere = Vastust võib teada: { $authority }
fields-authority-help = Asutuse ametlik nimi või selle number kataloogis.
fields-day = Päev
fields-month = Kuu
fields-year = Aasta
fields-from = Algus
fields-to = Lõpp
# Both are days.
fields-from-to = { $from } – { $to }
fields-since = algus: { $from }
fields-until = lõpp: { $to }
fields-amount = Summa
fields-currency = Vääring
fields-street = Tänav ja maja number
fields-postcode = Postiindeks
fields-town = Linn või asula
fields-country = Riik
fields-countries-area = Euroopa Majanduspiirkond
fields-countries-others = Muud riigid
fields-given-name = Eesnimed
fields-family-name = Perekonnanimi
fields-birth-date = Sünniaeg
fields-birth-place = Sünnikoht
fields-nationality = Kodakondsus
fields-register = Registri nimetus
fields-register-number = Number registris
fields-no-documents = Ühtegi dokumenti ei ole veel lisatud
fields-add-document = Lisa dokument
fields-remove = Eemalda
fields-remove-document = Eemalda { $name }
