### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[singular] begärande myndighet
        [definite] begärande myndigheten
        [definite-genitive] begärande myndighetens
    }
-responding-authority =
    { $form ->
       *[singular] anmodad myndighet
        [definite] anmodade myndigheten
        [definite-genitive] anmodade myndighetens
    }
-competent-authority =
    { $form ->
       *[singular] behörig myndighet
        [definite] behöriga myndigheten
        [definite-plural] behöriga myndigheterna
    }
-supervisory-authority =
    { $form ->
       *[singular] tillsynsmyndighet
        [definite] tillsynsmyndigheten
        [plural] tillsynsmyndigheter
    }
-lead-supervisory-authority =
    { $form ->
       *[singular] ansvarig tillsynsmyndighet
        [definite] ansvariga tillsynsmyndigheten
    }
-coordinator =
    { $form ->
       *[singular] samordnare
        [definite] samordnaren
    }
-host-member-state =
    { $form ->
       *[singular] värdmedlemsstat
        [definite] värdmedlemsstaten
    }
-member-state =
    { $form ->
       *[singular] medlemsstat
        [genitive] medlemsstats
        [definite] medlemsstaten
        [definite-genitive] medlemsstatens
        [plural] medlemsstater
    }
-national-law =
    { $form ->
       *[singular] nationell rätt
        [definite-short] nationella rätt
    }
-legal-basis =
    { $form ->
       *[singular] rättslig grund
        [definite] rättsliga grunden
    }
-infringement =
    { $form ->
       *[singular] överträdelse
        [definite] överträdelsen
        [definite-genitive] överträdelsens
        [plural] överträdelser
    }
-mutual-assistance = ömsesidigt bistånd
-judicial-cooperation = rättsligt samarbete
-court =
    { $form ->
       *[singular] domstol
        [definite] domstolen
        [definite-genitive] domstolens
        [plural] domstolar
    }
-prohibition =
    { $form ->
       *[singular] förbud
        [definite] förbudet
        [definite-genitive] förbudets
    }
-personal-data =
    { $form ->
       *[singular] personuppgifter
        [definite] personuppgifterna
    }
-data-subject =
    { $form ->
       *[singular] registrerad
        [definite] registrerade
        [genitive] registrerades
    }
-controller =
    { $form ->
       *[singular] personuppgiftsansvarig
        [definite] personuppgiftsansvarige
        [definite-genitive] personuppgiftsansvariges
    }
-processor =
    { $form ->
       *[singular] personuppgiftsbiträde
        [definite] personuppgiftsbiträdet
        [definite-genitive] personuppgiftsbiträdets
    }
-legal-person = juridisk person
-natural-person = fysisk person
-undertaking =
    { $form ->
       *[singular] företag
        [genitive] företags
        [definite] företaget
    }
-economic-operator =
    { $form ->
       *[singular] ekonomisk aktör
        [definite] ekonomiska aktören
        [plural] ekonomiska aktörer
    }
-service-provider =
    { $form ->
       *[singular] tjänsteleverantör
        [genitive] tjänsteleverantörs
        [definite] tjänsteleverantören
        [definite-genitive] tjänsteleverantörens
    }
-trader =
    { $form ->
       *[singular] näringsidkare
        [definite] näringsidkaren
        [definite-genitive] näringsidkarens
    }
-establishment =
    { $form ->
       *[singular] etablering
        [unit] verksamhetsställe
        [unit-definite] verksamhetsstället
        [unit-plural] verksamhetsställen
    }
-register-extract = registerutdrag
-posting-of-workers = utstationering av arbetstagare
-posted-worker =
    { $form ->
       *[singular] utstationerad arbetstagare
        [plural] utstationerade arbetstagare
        [definite-plural] utstationerade arbetstagarna
    }
-professional-qualification =
    { $form ->
       *[singular] yrkeskvalifikation
        [plural] yrkeskvalifikationer
        [definite-plural] yrkeskvalifikationerna
    }
-health-professional =
    { $form ->
       *[singular] hälso- och sjukvårdspersonal
        [genitive] hälso- och sjukvårdspersonals
        [definite] hälso- och sjukvårdspersonalen
    }
-public-document =
    { $form ->
       *[singular] officiell handling
        [definite] officiella handlingen
        [plural] officiella handlingar
    }
-cultural-object = kulturföremål
-type-approval =
    { $form ->
       *[singular] typgodkännande
        [definite] typgodkännandet
        [definite-genitive] typgodkännandets
    }
-train-driver =
    { $form ->
       *[singular] lokförare
        [definite] lokföraren
        [definite-genitive] lokförarens
    }
