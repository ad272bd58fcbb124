### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = awtorità rikjedenti
-responding-authority = awtorità mitluba
-legal-basis = bażi legali
-register-extract = estratt mir-reġistru
-undertaking = impriża
-posting-of-workers = stazzjonar ta’ ħaddiema
