### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = verzoekende autoriteit
-responding-authority = aangezochte autoriteit
-legal-basis = rechtsgrondslag
-register-extract = uittreksel uit het register
-undertaking = onderneming
-posting-of-workers = detachering van werknemers
