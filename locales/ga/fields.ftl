### Fields of forms and how their values are read.

fields-optional = (roghnach)
fields-required-sometimes = (riachtanach i gcásanna áirithe)
fields-only-if = Más infheidhme amháin
fields-choose = Roghnaigh
fields-no-answer = Gan freagra
fields-part-of = { $field }, { $part }
fields-text-language = Teanga an téacs seo
fields-at-most = { $max ->
    [one] { $max } charachtar ar a mhéad
    [two] { $max } charachtar ar a mhéad
    [few] { $max } charachtar ar a mhéad
    [many] { $max } gcarachtar ar a mhéad
   *[other] { $max } carachtar ar a mhéad
}
fields-yes = Is ea
fields-no = Ní hea
fields-cannot = Ní féidir linn freagra a thabhairt
fields-cannot-reason = An fáth nach féidir an cheist a fhreagairt
fields-cannot-elsewhere = Údarás a bhféadfadh an freagra a bheith aige
fields-ask-elsewhere = D’fhéadfadh an freagra a bheith ag: { $authority }
fields-authority-help = Ainm oifigiúil an údaráis, nó a uimhir san eolaire.
fields-day = Lá
fields-month = Mí
fields-year = Bliain
fields-from = Ó
fields-to = Go dtí
# Both are days.
fields-from-to = ón { $from } go dtí an { $to }
fields-since = ón { $from }
fields-until = go dtí an { $to }
fields-amount = Méid
fields-currency = Airgeadra
fields-street = Sráid agus uimhir
fields-postcode = Cód poist
fields-town = Baile
fields-country = Tír
fields-countries-area = An Limistéar Eorpach Eacnamaíoch
fields-countries-others = Tíortha eile
fields-given-name = Céadainmneacha
fields-family-name = Sloinne
fields-birth-date = Dáta breithe
fields-birth-place = Áit bhreithe
fields-nationality = Náisiúntacht
fields-register = Ainm an chláir
fields-register-number = Uimhir sa chlár
fields-company-name = Ainm na cuideachta
fields-vat-number = Uimhir CBL nó uimhir náisiúnta
fields-identity-kind = Cineál doiciméid
fields-identity-number = Uimhir an doiciméid
fields-identity-country = Tír eisiúna
fields-valid-until = Bailí go dtí
fields-identity-passport = Pas
fields-identity-card = Cárta aitheantais
fields-identity-residence = Cead cónaithe
fields-identity-travel = Doiciméad taistil dídeanaí nó duine gan stát
fields-identity-driving = Ceadúnas tiomána
fields-phone-help = Leis an gcód tíre, mar shampla +351 21 123 45 67
fields-url-help = An seoladh iomlán, ag tosú le https:// nó http://
fields-iban-help = Tosaíonn sé le cód tíre dhá litir, mar shampla PT50 0002 0123 1234 5678 9015 4. Is cuma faoi spásanna.
fields-plate = Uimhir chláraithe
fields-plate-country = Tír chlárúcháin
fields-declared = Deimhnithe
fields-percent = { $number }%
fields-no-documents = Níl aon doiciméad ceangailte go fóill
fields-add-document = Cuir doiciméad leis
fields-remove = Bain
fields-remove-document = Bain { $name }
