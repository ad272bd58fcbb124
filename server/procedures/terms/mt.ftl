### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = awtorità rikjedenti
-responding-authority = awtorità mitluba
-competent-authority =
    { $form ->
       *[singular] awtorità kompetenti
        [plural] awtoritajiet kompetenti
    }
-supervisory-authority =
    { $form ->
       *[singular] awtorità superviżorja
        [plural] awtoritajiet superviżorji
    }
-lead-supervisory-authority = awtorità superviżorja ewlenija
-coordinator = koordinatur
-host-member-state = Stat Membru ospitanti
-member-state =
    { $form ->
       *[singular] Stat Membru
        [plural] Stati Membri
        [prosthetic] Istat Membru
    }
-national-law = liġi nazzjonali
-legal-basis =
    { $form ->
       *[singular] bażi legali
        [alternative] bażi ġuridika
    }
-infringement = ksur
-mutual-assistance = assistenza reċiproka
-judicial-cooperation = kooperazzjoni ġudizzjarja
-court =
    { $form ->
       *[singular] qorti
        [plural] qrati
    }
-prohibition = projbizzjoni
-personal-data = data personali
-data-subject =
    { $form ->
       *[singular] suġġett tad-data
        [plural] suġġetti tad-data
    }
-controller = kontrollur
-processor = proċessur
-legal-person = persuna ġuridika
-natural-person = persuna fiżika
-undertaking = impriża
-economic-operator =
    { $form ->
       *[singular] operatur ekonomiku
        [plural] operaturi ekonomiċi
    }
-service-provider =
    { $form ->
       *[singular] fornitur ta’ servizzi
        [definite-plural] fornitur tas-servizzi
    }
-trader = kummerċjant
-establishment =
    { $form ->
       *[singular] stabbiliment
        [plural] stabbilimenti
    }
-register-extract = estratt mir-reġistru
-posting-of-workers = stazzjonar ta’ ħaddiema
-posted-worker =
    { $form ->
       *[singular] ħaddiem stazzjonat
        [plural] ħaddiema stazzjonati
    }
-professional-qualification =
    { $form ->
       *[singular] kwalifika professjonali
        [plural] kwalifiki professjonali
    }
-health-professional = professjonist tas-saħħa
-public-document =
    { $form ->
       *[singular] dokument pubbliku
        [plural] dokumenti pubbliċi
    }
-cultural-object =
    { $form ->
       *[singular] oġġett kulturali
        [plural] oġġetti kulturali
    }
-type-approval = approvazzjoni tat-tip
-train-driver =
    { $form ->
       *[singular] sewwieq tal-ferrovija
        [plural] sewwieqa tal-ferroviji
    }
