### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = requesting authority
-responding-authority = responding authority
-legal-basis = legal basis
-register-extract = register extract
-undertaking = undertaking
-posting-of-workers = posting of workers
