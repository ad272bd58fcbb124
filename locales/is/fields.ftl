### Reitir í eyðublöðum og hvernig gildi þeirra eru lesin.

fields-optional = (valkvætt)
fields-only-if = Aðeins ef það á við
fields-choose = Veldu
fields-no-answer = Ekkert svar
fields-part-of = { $field }, { $part }
fields-text-language = Tungumál textans
fields-at-most = { $max ->
    [one] Í mesta lagi { $max } stafur
   *[other] Í mesta lagi { $max } stafir
}
fields-yes = Já
fields-no = Nei
fields-cannot = Við getum ekki svarað
fields-cannot-reason = Hvers vegna ekki er hægt að svara spurningunni
fields-cannot-elsewhere = Stjórnvald sem gæti vitað svarið
fields-ask-elsewhere = Gæti vitað svarið: { $authority }
fields-authority-help = Opinbert heiti stjórnvaldsins eða númer þess í skránni.
fields-day = Dagur
fields-month = Mánuður
fields-year = Ár
fields-from = Frá
fields-to = Til
fields-from-to = frá { $from } til { $to }
fields-since = frá { $from }
fields-until = til { $to }
fields-amount = Fjárhæð
fields-currency = Gjaldmiðill
fields-street = Gata og húsnúmer
fields-postcode = Póstnúmer
fields-town = Staður
fields-country = Land
fields-countries-area = Evrópska efnahagssvæðið
fields-countries-others = Önnur lönd
fields-given-name = Eiginnöfn
fields-family-name = Kenninafn
fields-birth-date = Fæðingardagur
fields-birth-place = Fæðingarstaður
fields-nationality = Ríkisfang
fields-register = Heiti skrárinnar
fields-register-number = Númer í skránni
fields-no-documents = Ekkert skjal fylgir enn
fields-add-document = Bæta við skjali
fields-remove = Fjarlægja
fields-remove-document = Fjarlægja { $name }
