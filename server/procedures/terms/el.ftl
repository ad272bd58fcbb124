### Legal terms, in the form in which they stand alone. A name with a capital letter, as in { -Legal-basis }, gives the
### term with one.

-requesting-authority = αιτούσα αρχή
-responding-authority = αποκρινόμενη αρχή
-legal-basis = νομική βάση
-register-extract = απόσπασμα μητρώου
-undertaking = επιχείρηση
-posting-of-workers = απόσπαση εργαζομένων
