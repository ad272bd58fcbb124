### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = anmodende myndighet
-responding-authority = anmodet myndighet
-legal-basis = rettslig grunnlag
-register-extract = registerutskrift
-undertaking = foretak
-posting-of-workers = utsending av arbeidstakere
