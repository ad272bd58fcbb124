### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] pieprasījuma iesniedzēja iestāde
        [genitive] pieprasījuma iesniedzējas iestādes
        [dative] pieprasījuma iesniedzējai iestādei
    }
-responding-authority =
    { $form ->
       *[nominative] pieprasījuma saņēmēja iestāde
        [genitive] pieprasījuma saņēmējas iestādes
        [dative] pieprasījuma saņēmējai iestādei
    }
-competent-authority =
    { $form ->
       *[nominative] kompetentā iestāde
        [plural] kompetentās iestādes
        [dative] kompetentajai iestādei
    }
-supervisory-authority =
    { $form ->
       *[nominative] uzraudzības iestāde
        [dative] uzraudzības iestādei
        [plural-dative] uzraudzības iestādēm
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] vadošā uzraudzības iestāde
        [dative] vadošajai uzraudzības iestādei
        [accusative] vadošo uzraudzības iestādi
    }
-coordinator =
    { $form ->
       *[nominative] koordinators
        [genitive] koordinatora
        [dative] koordinatoram
    }
-host-member-state =
    { $form ->
       *[nominative] uzņēmēja dalībvalsts
        [locative] uzņēmējā dalībvalstī
    }
-member-state =
    { $form ->
       *[nominative] dalībvalsts
        [dative] dalībvalstij
        [accusative] dalībvalsti
        [locative] dalībvalstī
        [plural-locative] dalībvalstīs
    }
-national-law =
    { $form ->
       *[nominative] valsts tiesības
        [genitive] valsts tiesību
        [acts] valsts tiesību akti
        [acts-dative] valsts tiesību aktiem
    }
-legal-basis = juridiskais pamats
-infringement =
    { $form ->
       *[nominative] pārkāpums
        [genitive] pārkāpuma
        [accusative] pārkāpumu
        [plural] pārkāpumi
        [plural-dative] pārkāpumiem
    }
-mutual-assistance = savstarpēja palīdzība
-judicial-cooperation =
    { $form ->
       *[nominative] tiesu iestāžu sadarbība
        [genitive] tiesu iestāžu sadarbības
    }
-court =
    { $form ->
       *[nominative] tiesa
        [genitive] tiesas
    }
-prohibition =
    { $form ->
       *[nominative] aizliegums
        [genitive] aizlieguma
        [dative] aizliegumam
    }
-personal-data =
    { $form ->
       *[nominative] personas dati
        [accusative] personas datus
        [dative] personas datiem
    }
-data-subject =
    { $form ->
       *[nominative] datu subjekts
        [genitive] datu subjekta
        [plural-accusative] datu subjektus
        [plural-genitive] datu subjektu
    }
-controller =
    { $form ->
       *[nominative] pārzinis
        [accusative] pārzini
        [dative] pārzinim
        [genitive] pārziņa
    }
-processor =
    { $form ->
       *[nominative] apstrādātājs
        [accusative] apstrādātāju
        [dative] apstrādātājam
        [genitive] apstrādātāja
    }
-legal-person =
    { $form ->
       *[nominative] juridiska persona
        [definite] juridiskā persona
    }
-natural-person =
    { $form ->
       *[nominative] fiziska persona
        [definite] fiziskā persona
    }
-undertaking =
    { $form ->
       *[nominative] uzņēmums
        [genitive] uzņēmuma
        [dative] uzņēmumam
        [accusative] uzņēmumu
        [locative] uzņēmumā
    }
-economic-operator =
    { $form ->
       *[nominative] ekonomikas dalībnieks
        [accusative] ekonomikas dalībnieku
    }
-service-provider =
    { $form ->
       *[nominative] pakalpojumu sniedzējs
        [genitive] pakalpojumu sniedzēja
        [dative] pakalpojumu sniedzējam
        [accusative] pakalpojumu sniedzēju
    }
-trader =
    { $form ->
       *[nominative] tirgotājs
        [genitive] tirgotāja
        [accusative] tirgotāju
    }
-establishment =
    { $form ->
       *[nominative] uzņēmējdarbība
        [genitive] uzņēmējdarbības
        [accusative] uzņēmējdarbību
        [place] uzņēmējdarbības vieta
        [place-accusative] uzņēmējdarbības vietu
        [place-genitive] uzņēmējdarbības vietas
        [place-plural-dative] uzņēmējdarbības vietām
        [registration] reģistrācija
        [registration-accusative] reģistrāciju
    }
-register-extract = izraksts no reģistra
-posting-of-workers =
    { $form ->
       *[nominative] darba ņēmēju norīkošana darbā
        [short-accusative] darba ņēmēju norīkošanu
    }
-posted-worker =
    { $form ->
       *[nominative] norīkotais darba ņēmējs
        [plural] norīkotie darba ņēmēji
        [plural-dative] norīkotajiem darba ņēmējiem
    }
-professional-qualification =
    { $form ->
       *[nominative] profesionālā kvalifikācija
        [genitive] profesionālās kvalifikācijas
        [accusative] profesionālo kvalifikāciju
    }
-health-professional =
    { $form ->
       *[nominative] veselības aprūpes speciālists
        [genitive] veselības aprūpes speciālista
        [accusative] veselības aprūpes speciālistu
    }
-public-document =
    { $form ->
       *[nominative] publisks dokuments
        [genitive] publiska dokumenta
        [definite-genitive] publiskā dokumenta
        [accusative] publisku dokumentu
        [plural] publiski dokumenti
    }
-cultural-object =
    { $form ->
       *[nominative] kultūras priekšmets
        [genitive] kultūras priekšmeta
        [accusative] kultūras priekšmetu
    }
-type-approval =
    { $form ->
       *[nominative] tipa apstiprinājums
        [genitive] tipa apstiprinājuma
        [accusative] tipa apstiprinājumu
    }
-train-driver =
    { $form ->
       *[nominative] vilciena vadītājs
        [genitive] vilciena vadītāja
        [accusative] vilciena vadītāju
        [plural-genitive] vilcienu vadītāju
    }
