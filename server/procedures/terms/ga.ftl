### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = údarás iarrthach
-responding-authority = údarás freagartha
-legal-basis = bunús dlí
-register-extract = sliocht as an gclár
-undertaking = gnóthas
-posting-of-workers = oibrithe a phostú
