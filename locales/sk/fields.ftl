### Fields of forms and how their values are read.

fields-optional = (nepovinné)
fields-required-sometimes = (v niektorých prípadoch povinné)
fields-only-if = Len ak sa to uplatňuje
fields-choose = Vybrať
fields-no-answer = Bez odpovede
fields-part-of = { $field } – { $part }
fields-text-language = Jazyk tohto textu
fields-at-most = { $max ->
    [one] Najviac { $max } znak
    [few] Najviac { $max } znaky
    [many] Najviac { $max } znaka
   *[other] Najviac { $max } znakov
}
fields-yes = Áno
fields-no = Nie
fields-cannot = Nevieme odpovedať
fields-cannot-reason = Prečo nemožno na otázku odpovedať
fields-cannot-elsewhere = Orgán, ktorý môže poznať odpoveď
fields-ask-elsewhere = Odpoveď môže poznať: { $authority }
fields-authority-help = Úradný názov orgánu alebo jeho číslo v adresári.
fields-day = Deň
fields-month = Mesiac
fields-year = Rok
fields-from = Od
fields-to = Do
# Both are days.
fields-from-to = od { $from } do { $to }
fields-since = od { $from }
fields-until = do { $to }
fields-amount = Suma
fields-currency = Mena
fields-street = Ulica a číslo
fields-postcode = PSČ
fields-town = Mesto alebo obec
fields-country = Krajina
fields-countries-area = Európsky hospodársky priestor
fields-countries-others = Ostatné krajiny
fields-given-name = Meno (mená)
fields-family-name = Priezvisko
fields-birth-date = Dátum narodenia
fields-birth-place = Miesto narodenia
fields-nationality = Štátna príslušnosť
fields-register = Názov registra
fields-register-number = Číslo v registri
fields-company-name = Názov podniku
fields-vat-number = IČ DPH alebo vnútroštátne číslo
fields-identity-kind = Druh dokladu
fields-identity-number = Číslo dokladu
fields-identity-country = Vydávajúci štát
fields-valid-until = Platí do
fields-identity-passport = Cestovný pas
fields-identity-card = Preukaz totožnosti
fields-identity-residence = Povolenie na pobyt
fields-identity-travel = Cestovný doklad utečenca alebo osoby bez štátnej príslušnosti
fields-identity-driving = Vodičský preukaz
fields-phone-help = S predvoľbou krajiny, napríklad +351 21 123 45 67
fields-url-help = Úplná adresa začínajúca sa https:// alebo http://
fields-iban-help = Začína sa dvoma písmenami kódu krajiny, napríklad PT50 0002 0123 1234 5678 9015 4. Na medzerách nezáleží.
fields-plate = Evidenčné číslo vozidla
fields-plate-country = Štát evidencie
fields-declared = Potvrdené
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Zatiaľ nie je priložený žiadny dokument
fields-add-document = Pridať dokument
fields-remove = Odstrániť
fields-remove-document = Odstrániť { $name }
