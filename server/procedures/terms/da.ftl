### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[singular] anmodende myndighed
        [genitive] anmodende myndigheds
    }
-responding-authority =
    { $form ->
       *[singular] anmodet myndighed
        [definite] anmodede myndighed
        [definite-genitive] anmodede myndigheds
    }
-competent-authority =
    { $form ->
       *[singular] kompetent myndighed
        [definite] kompetente myndighed
        [plural] kompetente myndigheder
    }
-supervisory-authority =
    { $form ->
       *[singular] tilsynsmyndighed
        [definite] tilsynsmyndigheden
        [plural] tilsynsmyndigheder
    }
-lead-supervisory-authority = ledende tilsynsmyndighed
-coordinator =
    { $form ->
       *[singular] koordinator
        [definite] koordinatoren
    }
-host-member-state =
    { $form ->
       *[singular] værtsmedlemsstat
        [definite] værtsmedlemsstaten
    }
-member-state =
    { $form ->
       *[singular] medlemsstat
        [genitive] medlemsstats
        [plural] medlemsstater
    }
-national-law =
    { $form ->
       *[singular] national ret
        [definite] nationale ret
    }
-legal-basis =
    { $form ->
       *[singular] retsgrundlag
        [definite] retsgrundlaget
    }
-infringement =
    { $form ->
       *[singular] overtrædelse
        [definite] overtrædelsen
        [definite-genitive] overtrædelsens
        [plural] overtrædelser
    }
-mutual-assistance = gensidig bistand
-judicial-cooperation = retligt samarbejde
-court =
    { $form ->
       *[singular] domstol
        [definite-plural] domstolene
    }
-prohibition =
    { $form ->
       *[singular] forbud
        [definite] forbuddet
        [definite-genitive] forbuddets
    }
-personal-data =
    { $form ->
       *[singular] personoplysninger
        [definite] personoplysningerne
    }
-data-subject =
    { $form ->
       *[singular] registreret
        [definite] registrerede
        [plural-genitive] registreredes
    }
-controller =
    { $form ->
       *[singular] dataansvarlig
        [definite] dataansvarlige
        [definite-genitive] dataansvarliges
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
       *[singular] virksomhed
        [genitive] virksomheds
        [definite] virksomheden
    }
-economic-operator =
    { $form ->
       *[singular] økonomisk aktør
        [definite] økonomiske aktør
        [plural] økonomiske aktører
    }
-service-provider =
    { $form ->
       *[singular] tjenesteyder
        [genitive] tjenesteyders
        [definite] tjenesteyderen
        [definite-genitive] tjenesteyderens
    }
-trader =
    { $form ->
       *[singular] erhvervsdrivende
        [genitive] erhvervsdrivendes
    }
-establishment = etablering
-register-extract = registerudskrift
-posting-of-workers = udstationering af arbejdstagere
-posted-worker =
    { $form ->
       *[singular] udstationeret arbejdstager
        [plural] udstationerede arbejdstagere
    }
-professional-qualification =
    { $form ->
       *[singular] erhvervsmæssig kvalifikation
        [definite] erhvervsmæssige kvalifikation
        [plural] erhvervsmæssige kvalifikationer
    }
-health-professional =
    { $form ->
       *[singular] sundhedsperson
        [definite] sundhedspersonen
        [genitive] sundhedspersons
    }
-public-document =
    { $form ->
       *[singular] offentligt dokument
        [definite] offentlige dokument
        [plural] offentlige dokumenter
    }
-cultural-object =
    { $form ->
       *[singular] kulturgode
        [plural] kulturgoder
    }
-type-approval =
    { $form ->
       *[singular] typegodkendelse
        [definite] typegodkendelsen
        [definite-genitive] typegodkendelsens
    }
-train-driver =
    { $form ->
       *[singular] lokomotivfører
        [definite] lokomotivføreren
        [definite-genitive] lokomotivførerens
        [plural] lokomotivførere
        [plural-genitive] lokomotivføreres
    }
