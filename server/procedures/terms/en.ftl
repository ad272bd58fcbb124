### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = requesting authority
-responding-authority = responding authority
-competent-authority =
    { $form ->
       *[singular] competent authority
        [plural] competent authorities
    }
-supervisory-authority =
    { $form ->
       *[singular] supervisory authority
        [plural] supervisory authorities
    }
-lead-supervisory-authority = lead supervisory authority
-coordinator = coordinator
-host-member-state = host Member State
-member-state =
    { $form ->
       *[singular] Member State
        [plural] Member States
    }
-national-law = national law
-legal-basis = legal basis
-infringement =
    { $form ->
       *[singular] infringement
        [plural] infringements
    }
-mutual-assistance = mutual assistance
-judicial-cooperation = judicial cooperation
-court =
    { $form ->
       *[singular] court
        [plural] courts
    }
-prohibition = prohibition
-personal-data = personal data
-data-subject =
    { $form ->
       *[singular] data subject
        [plural] data subjects
    }
-controller = controller
-processor = processor
-legal-person = legal person
-natural-person = natural person
-undertaking = undertaking
-economic-operator =
    { $form ->
       *[singular] economic operator
        [plural] economic operators
    }
-service-provider = service provider
-trader = trader
-establishment =
    { $form ->
       *[singular] establishment
        [plural] establishments
    }
-register-extract = register extract
-posting-of-workers = posting of workers
-posted-worker =
    { $form ->
       *[singular] posted worker
        [plural] posted workers
    }
-professional-qualification =
    { $form ->
       *[singular] professional qualification
        [plural] professional qualifications
    }
-health-professional = health professional
-public-document =
    { $form ->
       *[singular] public document
        [plural] public documents
    }
-cultural-object =
    { $form ->
       *[singular] cultural object
        [plural] cultural objects
    }
-type-approval = type-approval
-train-driver =
    { $form ->
       *[singular] train driver
        [plural] train drivers
    }
