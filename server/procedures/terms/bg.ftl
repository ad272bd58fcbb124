### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = запитващ орган
-responding-authority = запитан орган
-legal-basis = правно основание
-register-extract = извлечение от регистър
-undertaking = предприятие
-posting-of-workers = командироване на работници
