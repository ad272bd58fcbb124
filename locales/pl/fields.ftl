### Fields of forms and how their values are read.

fields-optional = (nieobowiązkowe)
fields-required-sometimes = (w niektórych przypadkach obowiązkowe)
fields-only-if = Tylko jeśli dotyczy
fields-choose = Wybierz
fields-no-answer = Brak odpowiedzi
fields-part-of = { $field }, { $part }
fields-text-language = Język tego tekstu
fields-at-most = { $max ->
    [one] Najwyżej { $max } znak
    [few] Najwyżej { $max } znaki
    [many] Najwyżej { $max } znaków
   *[other] Najwyżej { $max } znaku
}
fields-yes = Tak
fields-no = Nie
fields-cannot = Nie możemy odpowiedzieć
fields-cannot-reason = Dlaczego nie można odpowiedzieć na pytanie
fields-cannot-elsewhere = Organ, który może znać odpowiedź
fields-ask-elsewhere = Odpowiedź może znać: { $authority }
fields-authority-help = Oficjalna nazwa organu lub jego numer w wykazie.
fields-day = Dzień
fields-month = Miesiąc
fields-year = Rok
fields-from = Od
fields-to = Do
# Both are days.
fields-from-to = od { $from } do { $to }
fields-since = od { $from }
fields-until = do { $to }
fields-amount = Kwota
fields-currency = Waluta
fields-street = Ulica i numer
fields-postcode = Kod pocztowy
fields-town = Miejscowość
fields-country = Państwo
fields-countries-area = Europejski Obszar Gospodarczy
fields-countries-others = Inne państwa
fields-given-name = Imiona
fields-family-name = Nazwisko
fields-birth-date = Data urodzenia
fields-birth-place = Miejsce urodzenia
fields-nationality = Obywatelstwo
fields-register = Nazwa rejestru
fields-register-number = Numer w rejestrze
fields-company-name = Nazwa przedsiębiorstwa
fields-vat-number = Numer VAT lub numer krajowy
fields-identity-kind = Rodzaj dokumentu
fields-identity-number = Numer dokumentu
fields-identity-country = Państwo wydające
fields-valid-until = Ważny do
fields-identity-passport = Paszport
fields-identity-card = Dowód osobisty
fields-identity-residence = Dokument pobytowy
fields-identity-travel = Dokument podróży uchodźcy lub bezpaństwowca
fields-identity-driving = Prawo jazdy
fields-phone-help = Z numerem kierunkowym państwa, na przykład +351 21 123 45 67
fields-url-help = Pełny adres, zaczynający się od https:// lub http://
fields-iban-help = Zaczyna się od dwóch liter oznaczających państwo, na przykład PT50 0002 0123 1234 5678 9015 4. Spacje nie mają znaczenia.
fields-plate = Numer rejestracyjny
fields-plate-country = Państwo rejestracji
fields-declared = Potwierdzono
fields-percent = { $number }%
fields-no-documents = Nie załączono jeszcze żadnego dokumentu
fields-add-document = Dodaj dokument
fields-remove = Usuń
fields-remove-document = Usuń: { $name }
