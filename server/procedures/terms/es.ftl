### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = autoridad solicitante
-responding-authority = autoridad requerida
-legal-basis = base jurídica
-register-extract = extracto del registro
-undertaking = empresa
-posting-of-workers = desplazamiento de trabajadores
