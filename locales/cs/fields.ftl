### Fields of forms and how their values are read.

fields-optional = (nepovinné)
fields-required-sometimes = (v některých případech povinné)
fields-only-if = Jen pokud se to na případ vztahuje
fields-choose = Vyberte
fields-no-answer = Bez odpovědi
fields-part-of = { $field }, { $part }
fields-text-language = Jazyk tohoto textu
fields-at-most = { $max ->
    [one] Nejvýše { $max } znak
    [few] Nejvýše { $max } znaky
    [many] Nejvýše { $max } znaku
   *[other] Nejvýše { $max } znaků
}
fields-yes = Ano
fields-no = Ne
fields-cannot = Nemůžeme odpovědět
fields-cannot-reason = Proč nelze na otázku odpovědět
fields-cannot-elsewhere = Orgán, který může odpověď znát
fields-ask-elsewhere = Odpověď může znát: { $authority }
fields-authority-help = Úřední název orgánu nebo jeho číslo v adresáři.
fields-day = Den
fields-month = Měsíc
fields-year = Rok
fields-from = Od
fields-to = Do
# Both are days.
fields-from-to = od { $from } do { $to }
fields-since = od { $from }
fields-until = do { $to }
fields-amount = Částka
fields-currency = Měna
fields-street = Ulice a číslo
fields-postcode = PSČ
fields-town = Obec
fields-country = Země
fields-countries-area = Evropský hospodářský prostor
fields-countries-others = Ostatní země
fields-given-name = Jména
fields-family-name = Příjmení
fields-birth-date = Datum narození
fields-birth-place = Místo narození
fields-nationality = Státní příslušnost
fields-register = Název rejstříku
fields-register-number = Číslo v rejstříku
fields-company-name = Název podniku
fields-vat-number = DIČ nebo vnitrostátní číslo
fields-identity-kind = Druh dokladu
fields-identity-number = Číslo dokladu
fields-identity-country = Vydávající stát
fields-valid-until = Platí do
fields-identity-passport = Cestovní pas
fields-identity-card = Průkaz totožnosti
fields-identity-residence = Povolení k pobytu
fields-identity-travel = Cestovní doklad uprchlíka nebo osoby bez státní příslušnosti
fields-identity-driving = Řidičský průkaz
fields-phone-help = S předvolbou země, například +351 21 123 45 67
fields-url-help = Úplná adresa začínající https:// nebo http://
fields-iban-help = Začíná dvěma písmeny kódu země, například PT50 0002 0123 1234 5678 9015 4. Na mezerách nezáleží.
fields-plate = Registrační značka
fields-plate-country = Stát registrace
fields-declared = Potvrzeno
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Zatím není přiložen žádný dokument
fields-add-document = Přidat dokument
fields-remove = Odebrat
fields-remove-document = Odebrat: { $name }
