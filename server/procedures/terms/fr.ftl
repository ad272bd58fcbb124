### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = autorité requérante
-responding-authority = autorité requise
-legal-basis = base juridique
-register-extract = extrait du registre
-undertaking = entreprise
-posting-of-workers = détachement de travailleurs
