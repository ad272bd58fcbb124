### Fields of forms and how their values are read.

fields-optional = (nav obligāti)
fields-required-sometimes = (dažos gadījumos obligāti)
fields-only-if = Ja piemērojams
fields-choose = Izvēlieties
fields-no-answer = Atbildes nav
fields-part-of = { $field }, { $part }
fields-text-language = Šā teksta valoda
fields-at-most = { $max ->
    [zero] Ne vairāk kā { $max } rakstzīmju
    [one] Ne vairāk kā { $max } rakstzīme
   *[other] Ne vairāk kā { $max } rakstzīmes
}
fields-yes = Jā
fields-no = Nē
fields-cannot = Mēs nevaram atbildēt
fields-cannot-reason = Kāpēc uz jautājumu nevar atbildēt
fields-cannot-elsewhere = Iestāde, kas varētu zināt atbildi
fields-ask-elsewhere = Atbildi varētu zināt: { $authority }
fields-authority-help = Iestādes oficiālais nosaukums vai tās numurs katalogā.
fields-day = Diena
fields-month = Mēnesis
fields-year = Gads
fields-from = No
fields-to = Līdz
# Both are days.
fields-from-to = { $from } – { $to }
fields-since = sākums: { $from }
fields-until = beigas: { $to }
fields-amount = Summa
fields-currency = Valūta
fields-street = Iela un mājas numurs
fields-postcode = Pasta indekss
fields-town = Pilsēta vai cita apdzīvota vieta
fields-country = Valsts
fields-countries-area = Eiropas Ekonomikas zona
fields-countries-others = Citas valstis
fields-given-name = Vārds (vārdi)
fields-family-name = Uzvārds
fields-birth-date = Dzimšanas datums
fields-birth-place = Dzimšanas vieta
fields-nationality = Valstspiederība
fields-register = Reģistra nosaukums
fields-register-number = Numurs reģistrā
fields-company-name = Uzņēmuma nosaukums
fields-vat-number = PVN numurs vai nacionālais numurs
fields-identity-kind = Dokumenta veids
fields-identity-number = Dokumenta numurs
fields-identity-country = Izdevējvalsts
fields-valid-until = Derīgs līdz
fields-identity-passport = Pase
fields-identity-card = Personas apliecība
fields-identity-residence = Uzturēšanās atļauja
fields-identity-travel = Bēgļa vai bezvalstnieka ceļošanas dokuments
fields-identity-driving = Vadītāja apliecība
fields-phone-help = Ar valsts kodu, piemēram, +351 21 123 45 67
fields-url-help = Pilna adrese, kas sākas ar https:// vai http://
fields-iban-help = Sākas ar divu burtu valsts kodu, piemēram, PT50 0002 0123 1234 5678 9015 4. Atstarpēm nav nozīmes.
fields-plate = Reģistrācijas numurs
fields-plate-country = Reģistrācijas valsts
fields-declared = Apstiprināts
fields-percent = { $number }%
fields-no-documents = Vēl nav pievienots neviens dokuments
fields-add-document = Pievienot dokumentu
fields-remove = Noņemt
fields-remove-document = Noņemt: { $name }
