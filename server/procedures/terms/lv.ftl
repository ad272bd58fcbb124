### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = pieprasījuma iesniedzēja iestāde
-responding-authority = pieprasījuma saņēmēja iestāde
-legal-basis = juridiskais pamats
-register-extract = izraksts no reģistra
-undertaking = uzņēmums
-posting-of-workers = darba ņēmēju norīkošana darbā
