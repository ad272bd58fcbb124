### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = autoridade requerente
-responding-authority = autoridade requerida
-legal-basis = base jurídica
-register-extract = extrato do registo
-undertaking = empresa
-posting-of-workers = destacamento de trabalhadores
