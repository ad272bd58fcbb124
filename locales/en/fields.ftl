### Fields of forms and how their values are read.

fields-optional = (optional)
fields-required-sometimes = (required in some cases)
fields-only-if = Only if it applies
fields-choose = Choose
fields-no-answer = No answer
fields-part-of = { $field }, { $part }
fields-text-language = Language of this text
fields-at-most = { $max ->
    [one] At most { $max } character
   *[other] At most { $max } characters
}
fields-yes = Yes
fields-no = No
fields-cannot = We cannot answer
fields-cannot-reason = Why the question cannot be answered
fields-cannot-elsewhere = Authority that may know the answer
fields-ask-elsewhere = May know the answer: { $authority }
fields-authority-help = The official name of the authority, or its number in the directory.
fields-day = Day
fields-month = Month
fields-year = Year
fields-from = From
fields-to = To
# Both are days.
fields-from-to = from { $from } to { $to }
fields-since = from { $from }
fields-until = until { $to }
fields-amount = Amount
fields-currency = Currency
fields-street = Street and number
fields-postcode = Postcode
fields-town = Town
fields-country = Country
fields-countries-area = European Economic Area
fields-countries-others = Other countries
fields-given-name = Given names
fields-family-name = Family name
fields-birth-date = Date of birth
fields-birth-place = Place of birth
fields-nationality = Nationality
fields-register = Name of the register
fields-register-number = Number in the register
fields-company-name = Name of the company
fields-vat-number = VAT or national number
fields-identity-kind = Kind of document
fields-identity-number = Number of the document
fields-identity-country = Issuing country
fields-valid-until = Valid until
fields-identity-passport = Passport
fields-identity-card = Identity card
fields-identity-residence = Residence permit
fields-identity-travel = Travel document of a refugee or stateless person
fields-identity-driving = Driving licence
fields-phone-help = With the country code, such as +351 21 123 45 67
fields-url-help = The full address, beginning with https:// or http://
fields-iban-help = Begins with two letters for the country, such as PT50 0002 0123 1234 5678 9015 4. Spaces do not matter.
fields-plate = Registration number
fields-plate-country = Country of registration
fields-declared = Confirmed
fields-percent = { $number }%
fields-no-documents = No document attached yet
fields-add-document = Add a document
fields-remove = Remove
fields-remove-document = Remove { $name }
