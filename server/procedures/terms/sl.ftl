### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = organ prosilec
-responding-authority = zaprošeni organ
-legal-basis = pravna podlaga
-register-extract = izpisek iz registra
-undertaking = podjetje
-posting-of-workers = napotitev delavcev
