### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = pyynnön esittävä viranomainen
-responding-authority = pyynnön vastaanottava viranomainen
-legal-basis = oikeusperusta
-register-extract = rekisteriote
-undertaking = yritys
-posting-of-workers = työntekijöiden lähettäminen
