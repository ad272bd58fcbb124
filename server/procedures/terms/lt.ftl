### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = prašančioji institucija
-responding-authority = atsakančioji institucija
-legal-basis = teisinis pagrindas
-register-extract = registro išrašas
-undertaking = įmonė
-posting-of-workers = darbuotojų komandiravimas
