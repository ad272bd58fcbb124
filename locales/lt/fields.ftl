### Fields of forms and how their values are read.

fields-optional = (neprivaloma)
fields-required-sometimes = (kai kuriais atvejais privaloma)
fields-only-if = Tik jei taikoma
fields-choose = Pasirinkite
fields-no-answer = Atsakymo nėra
fields-part-of = { $field }, { $part }
fields-text-language = Šio teksto kalba
fields-at-most = { $max ->
    [one] Ne daugiau kaip { $max } ženklas
    [few] Ne daugiau kaip { $max } ženklai
    [many] Ne daugiau kaip { $max } ženklo
   *[other] Ne daugiau kaip { $max } ženklų
}
fields-yes = Taip
fields-no = Ne
fields-cannot = Negalime atsakyti
fields-cannot-reason = Kodėl į klausimą atsakyti negalima
fields-cannot-elsewhere = Institucija, kuri gali žinoti atsakymą
fields-ask-elsewhere = Atsakymą gali žinoti: { $authority }
fields-authority-help = Oficialus institucijos pavadinimas arba jos numeris kataloge.
fields-day = Diena
fields-month = Mėnuo
fields-year = Metai
fields-from = Nuo
fields-to = Iki
# Both are days.
fields-from-to = nuo { $from } iki { $to }
fields-since = nuo { $from }
fields-until = iki { $to }
fields-amount = Suma
fields-currency = Valiuta
fields-street = Gatvė ir namo numeris
fields-postcode = Pašto kodas
fields-town = Miestas ar kita vietovė
fields-country = Šalis
fields-countries-area = Europos ekonominė erdvė
fields-countries-others = Kitos šalys
fields-given-name = Vardas (vardai)
fields-family-name = Pavardė
fields-birth-date = Gimimo data
fields-birth-place = Gimimo vieta
fields-nationality = Pilietybė
fields-register = Registro pavadinimas
fields-register-number = Numeris registre
fields-company-name = Įmonės pavadinimas
fields-vat-number = PVM mokėtojo kodas arba nacionalinis numeris
fields-identity-kind = Dokumento rūšis
fields-identity-number = Dokumento numeris
fields-identity-country = Išdavusi valstybė
fields-valid-until = Galioja iki
fields-identity-passport = Pasas
fields-identity-card = Asmens tapatybės kortelė
fields-identity-residence = Leidimas gyventi
fields-identity-travel = Pabėgėlio arba asmens be pilietybės kelionės dokumentas
fields-identity-driving = Vairuotojo pažymėjimas
fields-phone-help = Su šalies kodu, pavyzdžiui, +351 21 123 45 67
fields-url-help = Visas adresas, prasidedantis https:// arba http://
fields-iban-help = Prasideda dviejų raidžių šalies kodu, pavyzdžiui, PT50 0002 0123 1234 5678 9015 4. Tarpai nesvarbūs.
fields-plate = Valstybinis numeris
fields-plate-country = Registracijos valstybė
fields-declared = Patvirtinta
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Dokumentų dar nepridėta
fields-add-document = Pridėti dokumentą
fields-remove = Pašalinti
fields-remove-document = Pašalinti: { $name }
