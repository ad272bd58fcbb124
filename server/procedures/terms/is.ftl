### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = stjórnvald sem leggur fram beiðni
-responding-authority = stjórnvald sem svarar
-legal-basis = lagagrundvöllur
-register-extract = útdráttur úr skrá
-undertaking = fyrirtæki
-posting-of-workers = útsending starfsmanna
