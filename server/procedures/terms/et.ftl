### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] päringu esitanud asutus
        [genitive] päringu esitanud asutuse
    }
-responding-authority =
    { $form ->
       *[nominative] päringu saanud asutus
        [genitive] päringu saanud asutuse
    }
-competent-authority =
    { $form ->
       *[nominative] pädev asutus
        [ablative] pädevalt asutuselt
        [plural-partitive] pädevaid asutusi
        [plural-allative] pädevatele asutustele
    }
-supervisory-authority =
    { $form ->
       *[nominative] järelevalveasutus
        [ablative] järelevalveasutuselt
        [plural-genitive] järelevalveasutuste
        [plural-allative] järelevalveasutustele
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] juhtiv järelevalveasutus
        [partitive] juhtivat järelevalveasutust
        [allative] juhtivale järelevalveasutusele
    }
-coordinator =
    { $form ->
       *[nominative] koordinaator
        [genitive] koordinaatori
        [allative] koordinaatorile
    }
-host-member-state =
    { $form ->
       *[nominative] vastuvõttev liikmesriik
        [inessive] vastuvõtvas liikmesriigis
    }
-member-state =
    { $form ->
       *[nominative] liikmesriik
        [genitive] liikmesriigi
        [partitive] liikmesriiki
        [inessive] liikmesriigis
        [elative] liikmesriigist
        [adessive] liikmesriigil
        [plural-inessive] liikmesriikides
    }
-national-law =
    { $form ->
       *[nominative] riigisisene õigus
        [genitive] riigisisese õiguse
        [partitive] riigisisest õigust
    }
-legal-basis = õiguslik alus
-infringement =
    { $form ->
       *[nominative] rikkumine
        [genitive] rikkumise
        [partitive] rikkumist
        [plural] rikkumised
        [plural-genitive] rikkumiste
    }
-mutual-assistance = vastastikune abi
-judicial-cooperation =
    { $form ->
       *[nominative] õigusalane koostöö
        [genitive] õigusalase koostöö
    }
-court =
    { $form ->
       *[nominative] kohus
        [genitive] kohtu
        [plural] kohtud
    }
-prohibition =
    { $form ->
       *[nominative] keeld
        [genitive] keelu
    }
-personal-data =
    { $form ->
       *[nominative] isikuandmed
        [partitive] isikuandmeid
    }
-data-subject =
    { $form ->
       *[nominative] andmesubjekt
        [genitive] andmesubjekti
        [plural-genitive] andmesubjektide
        [plural-partitive] andmesubjekte
    }
-controller = vastutav töötleja
-processor =
    { $form ->
       *[nominative] volitatud töötleja
        [adessive] volitatud töötlejal
        [comitative] volitatud töötlejaga
    }
-legal-person = juriidiline isik
-natural-person = füüsiline isik
-undertaking =
    { $form ->
       *[nominative] ettevõtja
        [adessive] ettevõtjal
        [partitive] ettevõtjat
    }
-economic-operator =
    { $form ->
       *[nominative] ettevõtja
        [plural-genitive] ettevõtjate
        [partitive] ettevõtjat
    }
-service-provider =
    { $form ->
       *[nominative] teenuseosutaja
        [partitive] teenuseosutajat
        [allative] teenuseosutajale
    }
-trader =
    { $form ->
       *[nominative] kaupleja
        [partitive] kauplejat
    }
-establishment =
    { $form ->
       *[nominative] asutamine
        [genitive] asutamise
        [partitive] asutamist
        [place] tegevuskoht
        [place-genitive] tegevuskoha
        [place-plural-partitive] tegevuskohti
    }
-register-extract = registri väljavõte
-posting-of-workers =
    { $form ->
       *[nominative] töötajate lähetamine
        [genitive] töötajate lähetamise
        [comitative] töötajate lähetamisega
    }
-posted-worker =
    { $form ->
       *[nominative] lähetatud töötaja
        [plural] lähetatud töötajad
        [plural-genitive] lähetatud töötajate
    }
-professional-qualification =
    { $form ->
       *[nominative] kutsekvalifikatsioon
        [genitive] kutsekvalifikatsiooni
        [plural] kutsekvalifikatsioonid
        [plural-genitive] kutsekvalifikatsioonide
    }
-health-professional =
    { $form ->
       *[nominative] tervishoiutöötaja
        [adessive] tervishoiutöötajal
        [partitive] tervishoiutöötajat
    }
-public-document =
    { $form ->
       *[nominative] avalik dokument
        [genitive] avaliku dokumendi
        [plural] avalikud dokumendid
    }
-cultural-object =
    { $form ->
       *[nominative] kultuuriväärtus
        [genitive] kultuuriväärtuse
        [partitive] kultuuriväärtust
    }
-type-approval =
    { $form ->
       *[nominative] tüübikinnitus
        [genitive] tüübikinnituse
    }
-train-driver =
    { $form ->
       *[nominative] vedurijuht
        [genitive] vedurijuhi
        [partitive] vedurijuhti
        [plural-genitive] vedurijuhtide
    }
