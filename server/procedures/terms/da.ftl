### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = anmodende myndighed
-responding-authority = anmodet myndighed
-legal-basis = retsgrundlag
-register-extract = registerudskrift
-undertaking = virksomhed
-posting-of-workers = udstationering af arbejdstagere
