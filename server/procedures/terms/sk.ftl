### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = žiadajúci orgán
-responding-authority = dožiadaný orgán
-legal-basis = právny základ
-register-extract = výpis z registra
-undertaking = podnik
-posting-of-workers = vysielanie pracovníkov
