### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = autorità richiedente
-responding-authority = autorità interpellata
-legal-basis = base giuridica
-register-extract = estratto dell’albo o registro
-undertaking = impresa
-posting-of-workers = distacco dei lavoratori
