### Fields of forms and how their values are read.

fields-optional = (opțional)
fields-required-sometimes = (obligatoriu în unele cazuri)
fields-only-if = Numai dacă este cazul
fields-choose = Alegeți
fields-no-answer = Fără răspuns
fields-part-of = { $field }, { $part }
fields-text-language = Limba acestui text
fields-at-most = { $max ->
    [one] Cel mult { $max } caracter
    [few] Cel mult { $max } caractere
   *[other] Cel mult { $max } de caractere
}
fields-yes = Da
fields-no = Nu
fields-cannot = Nu putem răspunde
fields-cannot-reason = De ce nu se poate răspunde la întrebare
fields-cannot-elsewhere = Autoritatea care ar putea cunoaște răspunsul
fields-ask-elsewhere = Ar putea cunoaște răspunsul: { $authority }
fields-authority-help = Denumirea oficială a autorității sau numărul acesteia din repertoriu.
fields-day = Ziua
fields-month = Luna
fields-year = Anul
fields-from = De la
fields-to = Până la
# Both are days.
fields-from-to = de la { $from } până la { $to }
fields-since = de la { $from }
fields-until = până la { $to }
fields-amount = Suma
fields-currency = Moneda
fields-street = Strada și numărul
fields-postcode = Codul poștal
fields-town = Localitatea
fields-country = Țara
fields-countries-area = Spațiul Economic European
fields-countries-others = Alte țări
fields-given-name = Prenume
fields-family-name = Nume de familie
fields-birth-date = Data nașterii
fields-birth-place = Locul nașterii
fields-nationality = Cetățenia
fields-register = Denumirea registrului
fields-register-number = Numărul din registru
fields-company-name = Denumirea întreprinderii
fields-vat-number = Cod de TVA sau număr național
fields-identity-kind = Tipul documentului
fields-identity-number = Numărul documentului
fields-identity-country = Țara emitentă
fields-valid-until = Valabil până la
fields-identity-passport = Pașaport
fields-identity-card = Carte de identitate
fields-identity-residence = Permis de ședere
fields-identity-travel = Document de călătorie pentru refugiați sau apatrizi
fields-identity-driving = Permis de conducere
fields-phone-help = Cu prefixul țării, de exemplu +351 21 123 45 67
fields-url-help = Adresa completă, care începe cu https:// sau http://
fields-iban-help = Începe cu două litere pentru țară, de exemplu PT50 0002 0123 1234 5678 9015 4. Spațiile nu contează.
fields-plate = Număr de înmatriculare
fields-plate-country = Țara de înmatriculare
fields-declared = Confirmat
fields-percent = { $number }{ "\u00A0" }%
fields-no-documents = Niciun document anexat încă
fields-add-document = Adăugați un document
fields-remove = Eliminare
fields-remove-document = Eliminare: { $name }
