### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] αιτούσα αρχή
        [genitive] αιτούσας αρχής
    }
-responding-authority =
    { $form ->
       *[nominative] αποκρινόμενη αρχή
        [genitive] αποκρινόμενης αρχής
    }
-competent-authority =
    { $form ->
       *[nominative] αρμόδια αρχή
        [plural] αρμόδιες αρχές
    }
-supervisory-authority =
    { $form ->
       *[nominative] εποπτική αρχή
        [plural] εποπτικές αρχές
        [plural-genitive] εποπτικών αρχών
    }
-lead-supervisory-authority = επικεφαλής εποπτική αρχή
-coordinator =
    { $form ->
       *[nominative] συντονιστής
        [genitive] συντονιστή
    }
-host-member-state = κράτος μέλος υποδοχής
-member-state =
    { $form ->
       *[nominative] κράτος μέλος
        [genitive] κράτους μέλους
        [plural] κράτη μέλη
    }
-national-law =
    { $form ->
       *[nominative] εθνικό δίκαιο
        [genitive] εθνικού δικαίου
    }
-legal-basis = νομική βάση
-infringement =
    { $form ->
       *[nominative] παράβαση
        [genitive] παράβασης
        [plural] παραβάσεις
    }
-mutual-assistance = αμοιβαία συνδρομή
-judicial-cooperation =
    { $form ->
       *[nominative] δικαστική συνεργασία
        [genitive] δικαστικής συνεργασίας
    }
-court =
    { $form ->
       *[nominative] δικαστήριο
        [genitive] δικαστηρίου
        [plural] δικαστήρια
    }
-prohibition =
    { $form ->
       *[nominative] απαγόρευση
        [genitive] απαγόρευσης
    }
-personal-data = δεδομένα προσωπικού χαρακτήρα
-data-subject =
    { $form ->
       *[nominative] υποκείμενο των δεδομένων
        [genitive] υποκειμένου των δεδομένων
        [plural] υποκείμενα των δεδομένων
        [plural-genitive] υποκειμένων των δεδομένων
    }
-controller =
    { $form ->
       *[nominative] υπεύθυνος επεξεργασίας
        [genitive] υπευθύνου επεξεργασίας
        [accusative] υπεύθυνο επεξεργασίας
    }
-processor =
    { $form ->
       *[nominative] εκτελών την επεξεργασία
        [genitive] εκτελούντος την επεξεργασία
        [accusative] εκτελούντα την επεξεργασία
    }
-legal-person = νομικό πρόσωπο
-natural-person = φυσικό πρόσωπο
-undertaking =
    { $form ->
       *[nominative] επιχείρηση
        [genitive] επιχείρησης
    }
-economic-operator =
    { $form ->
       *[nominative] οικονομικός φορέας
        [accusative] οικονομικό φορέα
        [plural-genitive] οικονομικών φορέων
    }
-service-provider =
    { $form ->
       *[nominative] πάροχος υπηρεσιών
        [genitive] παρόχου υπηρεσιών
        [accusative] πάροχο υπηρεσιών
    }
-trader =
    { $form ->
       *[nominative] έμπορος
        [genitive] εμπόρου
        [accusative] έμπορο
    }
-establishment =
    { $form ->
       *[nominative] εγκατάσταση
        [genitive] εγκατάστασης
        [plural] εγκαταστάσεις
    }
-register-extract = απόσπασμα μητρώου
-posting-of-workers = απόσπαση εργαζομένων
-posted-worker =
    { $form ->
       *[nominative] αποσπασμένος εργαζόμενος
        [accusative] αποσπασμένο εργαζόμενο
        [plural] αποσπασμένοι εργαζόμενοι
        [plural-accusative] αποσπασμένους εργαζομένους
    }
-professional-qualification =
    { $form ->
       *[nominative] επαγγελματικό προσόν
        [genitive] επαγγελματικού προσόντος
        [plural] επαγγελματικά προσόντα
        [plural-genitive] επαγγελματικών προσόντων
    }
-health-professional =
    { $form ->
       *[nominative] επαγγελματίας υγείας
        [genitive] επαγγελματία υγείας
    }
-public-document =
    { $form ->
       *[nominative] δημόσιο έγγραφο
        [genitive] δημοσίου εγγράφου
        [plural] δημόσια έγγραφα
    }
-cultural-object =
    { $form ->
       *[nominative] πολιτιστικό αγαθό
        [genitive] πολιτιστικού αγαθού
    }
-type-approval =
    { $form ->
       *[nominative] έγκριση τύπου
        [genitive] έγκρισης τύπου
    }
-train-driver =
    { $form ->
       *[nominative] μηχανοδηγός
        [genitive] μηχανοδηγού
        [accusative] μηχανοδηγό
        [plural-genitive] μηχανοδηγών
    }
