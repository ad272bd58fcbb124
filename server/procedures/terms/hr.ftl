### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = tijelo koje podnosi zahtjev
-responding-authority = zamoljeno tijelo
-legal-basis = pravna osnova
-register-extract = izvadak iz registra
-undertaking = poduzeće
-posting-of-workers = upućivanje radnika
