### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = begärande myndighet
-responding-authority = anmodad myndighet
-legal-basis = rättslig grund
-register-extract = registerutdrag
-undertaking = företag
-posting-of-workers = utstationering av arbetstagare
