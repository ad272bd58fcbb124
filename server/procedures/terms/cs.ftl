### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = dožadující orgán
-responding-authority = dožádaný orgán
-legal-basis = právní základ
-register-extract = výpis z rejstříku
-undertaking = podnik
-posting-of-workers = vysílání pracovníků
