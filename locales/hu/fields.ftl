### Fields of forms and how their values are read.

fields-optional = (nem kötelező)
fields-required-sometimes = (egyes esetekben kötelező)
fields-only-if = Csak ha alkalmazandó
fields-choose = Kiválasztás
fields-no-answer = Nincs válasz
fields-part-of = { $field } – { $part }
fields-text-language = E szöveg nyelve
fields-at-most = { $max ->
    [one] Legfeljebb { $max } karakter
   *[other] Legfeljebb { $max } karakter
}
fields-yes = Igen
fields-no = Nem
fields-cannot = Nem tudunk válaszolni
fields-cannot-reason = Miért nem válaszolható meg a kérdés
fields-cannot-elsewhere = A hatóság, amely ismerheti a választ
fields-ask-elsewhere = A választ ismerheti: { $authority }
fields-authority-help = A hatóság hivatalos neve vagy a címtárban szereplő száma.
fields-day = Nap
fields-month = Hónap
fields-year = Év
fields-from = Ettől
fields-to = Eddig
# Both are days.
fields-from-to = { $from } – { $to }
fields-since = kezdete: { $from }
fields-until = vége: { $to }
fields-amount = Összeg
fields-currency = Pénznem
fields-street = Utca, házszám
fields-postcode = Irányítószám
fields-town = Település
fields-country = Ország
fields-countries-area = Európai Gazdasági Térség
fields-countries-others = Más országok
fields-given-name = Utónév (utónevek)
fields-family-name = Családi név
fields-birth-date = Születési idő
fields-birth-place = Születési hely
fields-nationality = Állampolgárság
fields-register = A nyilvántartás megnevezése
fields-register-number = Nyilvántartási szám
fields-company-name = A vállalkozás neve
fields-vat-number = Héaazonosító szám vagy nemzeti azonosító szám
fields-identity-kind = Az okmány fajtája
fields-identity-number = Az okmány száma
fields-identity-country = Kiállító ország
fields-valid-until = Érvényesség vége
fields-identity-passport = Útlevél
fields-identity-card = Személyazonosító igazolvány
fields-identity-residence = Tartózkodási engedély
fields-identity-travel = Menekült vagy hontalan személy úti okmánya
fields-identity-driving = Vezetői engedély
fields-phone-help = Az ország hívószámával, például +351 21 123 45 67
fields-url-help = A teljes cím, amely https:// vagy http:// előtaggal kezdődik
fields-iban-help = Kétbetűs országkóddal kezdődik, például PT50 0002 0123 1234 5678 9015 4. A szóközök nem számítanak.
fields-plate = Rendszám
fields-plate-country = A nyilvántartásba vétel országa
fields-declared = Megerősítve
fields-percent = { $number }%
fields-no-documents = Még nincs csatolt dokumentum
fields-add-document = Dokumentum hozzáadása
fields-remove = Eltávolítás
fields-remove-document = Eltávolítás: { $name }
