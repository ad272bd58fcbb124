### Fields of forms and how their values are read.

fields-optional = (ei ole kohustuslik)
fields-required-sometimes = (mõnel juhul kohustuslik)
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
fields-company-name = Ettevõtja nimi
fields-vat-number = Käibemaksukohustuslase number või riigisisene number
fields-identity-kind = Dokumendi liik
fields-identity-number = Dokumendi number
fields-identity-country = Väljastanud riik
fields-valid-until = Kehtib kuni
fields-identity-passport = Pass
fields-identity-card = Isikutunnistus
fields-identity-residence = Elamisluba
fields-identity-travel = Pagulase või kodakondsuseta isiku reisidokument
fields-identity-driving = Juhiluba
fields-phone-help = Koos riigi suunanumbriga, näiteks +351 21 123 45 67
fields-url-help = Täielik aadress, mille alguses on https:// või http://
fields-iban-help = Algab kahetähelise riigikoodiga, näiteks PT50 0002 0123 1234 5678 9015 4. Tühikud ei ole olulised.
fields-plate = Registreerimisnumber
fields-plate-country = Registreerimisriik
fields-declared = Kinnitatud
fields-percent = { $number }%
fields-no-documents = Ühtegi dokumenti ei ole veel lisatud
fields-add-document = Lisa dokument
fields-remove = Eemalda
fields-remove-document = Eemalda { $name }
