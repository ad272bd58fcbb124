### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = autorità richiedente
-responding-authority = autorità interpellata
-competent-authority =
    { $form ->
       *[singular] autorità competente
        [plural] autorità competenti
    }
-supervisory-authority = autorità di controllo
-lead-supervisory-authority = autorità di controllo capofila
-coordinator = coordinatore
-host-member-state = Stato membro ospitante
-member-state =
    { $form ->
       *[singular] Stato membro
        [plural] Stati membri
    }
-national-law = diritto nazionale
-legal-basis = base giuridica
-infringement =
    { $form ->
       *[singular] infrazione
        [plural] infrazioni
        [breach] violazione
        [breach-plural] violazioni
    }
-mutual-assistance = assistenza reciproca
-judicial-cooperation = cooperazione giudiziaria
-court =
    { $form ->
       *[singular] organo giurisdizionale
        [judge] giudice
        [tribunal] tribunale
    }
-prohibition = divieto
-personal-data = dati personali
-data-subject =
    { $form ->
       *[singular] interessato
        [plural] interessati
    }
-controller =
    { $form ->
       *[singular] titolare del trattamento
        [short] titolare
    }
-processor = responsabile del trattamento
-legal-person = persona giuridica
-natural-person = persona fisica
-undertaking =
    { $form ->
       *[singular] impresa
        [plural] imprese
    }
-economic-operator =
    { $form ->
       *[singular] operatore economico
        [plural] operatori economici
    }
-service-provider = prestatore di servizi
-trader = operatore
-establishment =
    { $form ->
       *[singular] stabilimento
        [plural] stabilimenti
    }
-register-extract = estratto dell’albo o registro
-posting-of-workers =
    { $form ->
       *[singular] distacco dei lavoratori
        [indefinite] distacco di lavoratori
    }
-posted-worker =
    { $form ->
       *[singular] lavoratore distaccato
        [plural] lavoratori distaccati
    }
-professional-qualification =
    { $form ->
       *[singular] qualifica professionale
        [plural] qualifiche professionali
    }
-health-professional = professionista sanitario
-public-document =
    { $form ->
       *[singular] documento pubblico
        [plural] documenti pubblici
    }
-cultural-object = bene culturale
-type-approval = omologazione
-train-driver =
    { $form ->
       *[singular] macchinista
        [plural] macchinisti
    }
