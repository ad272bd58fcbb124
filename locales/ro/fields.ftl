### Fields of forms and how their values are read.

fields-optional = (opțional)
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
fields-no-documents = Niciun document anexat încă
fields-add-document = Adăugați un document
fields-remove = Eliminare
fields-remove-document = Eliminare: { $name }
