### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = päringu esitanud asutus
-responding-authority = päringu saanud asutus
-legal-basis = õiguslik alus
-register-extract = registri väljavõte
-undertaking = ettevõtja
-posting-of-workers = töötajate lähetamine
