### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = organ wnioskujący
-responding-authority = organ udzielający odpowiedzi
-legal-basis = podstawa prawna
-register-extract = wypis z rejestru
-undertaking = przedsiębiorstwo
-posting-of-workers = delegowanie pracowników
