### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = ersuchende Behörde
-responding-authority = ersuchte Behörde
-legal-basis = Rechtsgrundlage
-register-extract = Registerauszug
-undertaking = Unternehmen
-posting-of-workers = Entsendung von Arbeitnehmern
