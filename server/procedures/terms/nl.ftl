### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = verzoekende autoriteit
-responding-authority = aangezochte autoriteit
-competent-authority =
    { $form ->
       *[singular] bevoegde autoriteit
        [plural] bevoegde autoriteiten
    }
-supervisory-authority =
    { $form ->
       *[singular] toezichthoudende autoriteit
        [plural] toezichthoudende autoriteiten
    }
-lead-supervisory-authority = leidende toezichthoudende autoriteit
-coordinator = coördinator
-host-member-state =
    { $form ->
       *[singular] lidstaat van ontvangst
        [alternative] ontvangende lidstaat
    }
-member-state =
    { $form ->
       *[singular] lidstaat
        [plural] lidstaten
    }
-national-law =
    { $form ->
       *[singular] nationaal recht
        [definite] nationale recht
    }
-legal-basis = rechtsgrondslag
-infringement =
    { $form ->
       *[singular] inbreuk
        [plural] inbreuken
    }
-mutual-assistance = wederzijdse bijstand
-judicial-cooperation = justitiële samenwerking
-court =
    { $form ->
       *[singular] gerecht
        [judge] rechter
    }
-prohibition = verbod
-personal-data = persoonsgegevens
-data-subject =
    { $form ->
       *[singular] betrokkene
        [plural] betrokkenen
    }
-controller = verwerkingsverantwoordelijke
-processor = verwerker
-legal-person = rechtspersoon
-natural-person = natuurlijke persoon
-undertaking = onderneming
-economic-operator =
    { $form ->
       *[singular] ondernemer
        [plural] ondernemers
    }
-service-provider = dienstverrichter
-trader = handelaar
-establishment =
    { $form ->
       *[singular] vestiging
        [plural] vestigingen
    }
-register-extract = uittreksel uit het register
-posting-of-workers = detachering van werknemers
-posted-worker =
    { $form ->
       *[singular] gedetacheerde werknemer
        [plural] gedetacheerde werknemers
    }
-professional-qualification =
    { $form ->
       *[singular] beroepskwalificatie
        [plural] beroepskwalificaties
    }
-health-professional = gezondheidswerker
-public-document =
    { $form ->
       *[singular] openbaar document
        [definite] openbare document
        [plural] openbare documenten
    }
-cultural-object =
    { $form ->
       *[singular] cultuurgoed
        [plural] cultuurgoederen
    }
-type-approval = typegoedkeuring
-train-driver =
    { $form ->
       *[singular] machinist
        [plural] machinisten
    }
