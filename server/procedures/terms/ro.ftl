### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = autoritate solicitantă
-responding-authority = autoritate solicitată
-legal-basis = temei juridic
-register-extract = extras din registru
-undertaking = întreprindere
-posting-of-workers = detașarea lucrătorilor
