### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[singular] anmodende myndighet
        [definite] anmodende myndigheten
    }
-responding-authority =
    { $form ->
       *[singular] anmodet myndighet
        [definite] anmodede myndigheten
    }
-competent-authority =
    { $form ->
       *[singular] vedkommende myndighet
        [definite-plural] vedkommende myndighetene
    }
-supervisory-authority =
    { $form ->
       *[singular] tilsynsmyndighet
        [definite] tilsynsmyndigheten
        [plural] tilsynsmyndigheter
    }
-lead-supervisory-authority =
    { $form ->
       *[singular] ledende tilsynsmyndighet
        [definite] ledende tilsynsmyndigheten
    }
-coordinator =
    { $form ->
       *[singular] koordinator
        [definite] koordinatoren
    }
-host-member-state =
    { $form ->
       *[singular] vertsstat
        [definite] vertsstaten
    }
-member-state =
    { $form ->
       *[singular] EØS-stat
        [genitive] EØS-stats
        [definite] EØS-staten
        [plural] EØS-stater
    }
-national-law =
    { $form ->
       *[singular] nasjonal rett
        [definite] nasjonale rett
    }
-legal-basis =
    { $form ->
       *[singular] rettslig grunnlag
        [compound-definite] rettsgrunnlaget
    }
-infringement =
    { $form ->
       *[singular] overtredelse
        [definite] overtredelsen
        [definite-genitive] overtredelsens
        [plural] overtredelser
    }
-mutual-assistance = gjensidig bistand
-judicial-cooperation = rettslig samarbeid
-court =
    { $form ->
       *[singular] domstol
        [definite] domstolen
        [definite-genitive] domstolens
        [definite-plural] domstolene
    }
-prohibition =
    { $form ->
       *[singular] forbud
        [definite] forbudet
    }
-personal-data =
    { $form ->
       *[singular] personopplysninger
        [definite] personopplysningene
    }
-data-subject =
    { $form ->
       *[singular] registrert
        [definite] registrerte
        [genitive] registrertes
    }
-controller =
    { $form ->
       *[singular] behandlingsansvarlig
        [definite] behandlingsansvarlige
        [definite-genitive] behandlingsansvarliges
    }
-processor =
    { $form ->
       *[singular] databehandler
        [definite] databehandleren
        [definite-genitive] databehandlerens
    }
-legal-person = juridisk person
-natural-person = fysisk person
-undertaking =
    { $form ->
       *[singular] foretak
        [genitive] foretaks
        [definite] foretaket
    }
-economic-operator =
    { $form ->
       *[singular] leverandør
        [definite] leverandøren
        [plural] leverandører
    }
-service-provider =
    { $form ->
       *[singular] tjenesteyter
        [genitive] tjenesteyters
        [definite] tjenesteyteren
        [definite-genitive] tjenesteyterens
    }
-trader =
    { $form ->
       *[singular] næringsdrivende
        [genitive] næringsdrivendes
    }
-establishment =
    { $form ->
       *[singular] etablering
        [activity] virksomhet
    }
-register-extract = registerutskrift
-posting-of-workers = utsending av arbeidstakere
-posted-worker =
    { $form ->
       *[singular] utsendt arbeidstaker
        [plural] utsendte arbeidstakere
        [definite-plural] utsendte arbeidstakerne
    }
-professional-qualification =
    { $form ->
       *[singular] yrkeskvalifikasjon
        [definite] yrkeskvalifikasjonen
        [plural] yrkeskvalifikasjoner
        [definite-plural] yrkeskvalifikasjonene
    }
-health-professional =
    { $form ->
       *[singular] helsepersonell
        [genitive] helsepersonells
        [definite] helsepersonellet
    }
-public-document =
    { $form ->
       *[singular] offentlig dokument
        [definite] offentlige dokumentet
        [plural] offentlige dokumenter
    }
-cultural-object =
    { $form ->
       *[singular] kulturgjenstand
        [plural] kulturgjenstander
    }
-type-approval =
    { $form ->
       *[singular] typegodkjenning
        [definite] typegodkjenningen
        [definite-genitive] typegodkjenningens
    }
-train-driver =
    { $form ->
       *[singular] lokomotivfører
        [definite] lokomotivføreren
        [plural] lokomotivførere
    }
