### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = megkereső hatóság
-responding-authority = megkeresett hatóság
-legal-basis = jogalap
-register-extract = nyilvántartási kivonat
-undertaking = vállalkozás
-posting-of-workers = munkavállalók kiküldetése
