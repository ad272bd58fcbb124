### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] autoritate solicitantă
        [definite] autoritatea solicitantă
        [definite-genitive] autorității solicitante
    }
-responding-authority =
    { $form ->
       *[nominative] autoritate solicitată
        [definite] autoritatea solicitată
        [definite-genitive] autorității solicitate
    }
-competent-authority =
    { $form ->
       *[nominative] autoritate competentă
        [definite-genitive] autorității competente
        [plural] autorități competente
    }
-supervisory-authority =
    { $form ->
       *[nominative] autoritate de supraveghere
        [definite] autoritatea de supraveghere
        [definite-genitive] autorității de supraveghere
        [plural] autorități de supraveghere
        [definite-plural] autoritățile de supraveghere
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] autoritate de supraveghere principală
        [definite] autoritatea de supraveghere principală
    }
-coordinator =
    { $form ->
       *[nominative] coordonator
        [definite] coordonatorul
    }
-host-member-state =
    { $form ->
       *[nominative] stat membru gazdă
        [definite] statul membru gazdă
    }
-member-state =
    { $form ->
       *[nominative] stat membru
        [definite] statul membru
        [definite-genitive] statului membru
        [plural] state membre
    }
-national-law =
    { $form ->
       *[nominative] drept intern
        [definite] dreptul intern
    }
-legal-basis =
    { $form ->
       *[nominative] temei juridic
        [definite] temeiul juridic
    }
-infringement =
    { $form ->
       *[nominative] încălcare
        [genitive] încălcări
        [definite] încălcarea
        [definite-genitive] încălcării
    }
-mutual-assistance = asistență reciprocă
-judicial-cooperation = cooperare judiciară
-court =
    { $form ->
       *[nominative] instanță
        [definite] instanța
        [definite-genitive] instanței
        [definite-plural] instanțele
    }
-prohibition =
    { $form ->
       *[nominative] interdicție
        [definite] interdicția
        [definite-genitive] interdicției
    }
-personal-data =
    { $form ->
       *[nominative] date cu caracter personal
        [definite] datele cu caracter personal
    }
-data-subject =
    { $form ->
       *[nominative] persoană vizată
        [definite-genitive] persoanei vizate
        [plural] persoane vizate
        [definite-plural-genitive] persoanelor vizate
    }
-controller =
    { $form ->
       *[nominative] operator
        [definite] operatorul
        [definite-genitive] operatorului
    }
-processor =
    { $form ->
       *[nominative] persoană împuternicită de operator
        [definite] persoana împuternicită de operator
        [definite-genitive] persoanei împuternicite de operator
    }
-legal-person =
    { $form ->
       *[nominative] persoană juridică
        [definite] persoana juridică
    }
-natural-person =
    { $form ->
       *[nominative] persoană fizică
        [definite] persoana fizică
    }
-undertaking =
    { $form ->
       *[nominative] întreprindere
        [genitive] întreprinderi
        [definite] întreprinderea
        [definite-genitive] întreprinderii
    }
-economic-operator =
    { $form ->
       *[nominative] operator economic
        [definite] operatorul economic
        [definite-plural-genitive] operatorilor economici
        [plural] operatori economici
    }
-service-provider =
    { $form ->
       *[nominative] prestator de servicii
        [definite] prestatorul de servicii
        [definite-genitive] prestatorului de servicii
    }
-trader =
    { $form ->
       *[nominative] comerciant
        [definite] comerciantul
        [definite-genitive] comerciantului
    }
-establishment =
    { $form ->
       *[nominative] sediu
        [definite] sediul
        [definite-genitive] sediului
        [plural] sedii
        [status] stabilire
        [status-definite] stabilirea
    }
-register-extract = extras din registru
-posting-of-workers =
    { $form ->
       *[nominative] detașarea lucrătorilor
        [indefinite] detașare de lucrători
    }
-posted-worker =
    { $form ->
       *[nominative] lucrător detașat
        [plural] lucrători detașați
        [definite-plural] lucrătorii detașați
    }
-professional-qualification =
    { $form ->
       *[nominative] calificare profesională
        [genitive] calificări profesionale
        [definite] calificarea profesională
        [definite-plural] calificările profesionale
        [definite-plural-genitive] calificărilor profesionale
    }
-health-professional =
    { $form ->
       *[nominative] cadru medical
        [definite] cadrul medical
    }
-public-document =
    { $form ->
       *[nominative] document oficial
        [definite-genitive] documentului oficial
        [plural] documente oficiale
    }
-cultural-object = obiect cultural
-type-approval =
    { $form ->
       *[nominative] omologare
        [genitive] omologări
        [definite] omologarea
        [definite-genitive] omologării
    }
-train-driver =
    { $form ->
       *[nominative] mecanic de locomotivă
        [definite] mecanicul de locomotivă
        [plural] mecanici de locomotivă
        [definite-plural-genitive] mecanicilor de locomotivă
    }
