### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] organ prosilec
        [genitive] organa prosilca
    }
-responding-authority =
    { $form ->
       *[nominative] zaprošeni organ
        [genitive] zaprošenega organa
    }
-competent-authority =
    { $form ->
       *[nominative] pristojni organ
        [plural-accusative] pristojne organe
    }
-supervisory-authority =
    { $form ->
       *[nominative] nadzorni organ
        [plural-accusative] nadzorne organe
        [plural-instrumental] nadzornimi organi
        [plural-dative] nadzornim organom
    }
-lead-supervisory-authority = vodilni nadzorni organ
-coordinator =
    { $form ->
       *[nominative] koordinator
        [dative] koordinatorju
    }
-host-member-state =
    { $form ->
       *[nominative] država članica gostiteljica
        [dative] državi članici gostiteljici
    }
-member-state =
    { $form ->
       *[nominative] država članica
        [genitive] države članice
        [dative] državi članici
        [accusative] državo članico
        [plural-locative] državah članicah
    }
-national-law =
    { $form ->
       *[nominative] nacionalno pravo
        [genitive] nacionalnega prava
        [dative] nacionalnem pravu
    }
-legal-basis = pravna podlaga
-infringement =
    { $form ->
       *[nominative] kršitev
        [genitive] kršitve
        [dative] kršitvi
        [instrumental] kršitvijo
        [plural-locative] kršitvah
    }
-mutual-assistance = medsebojna pomoč
-judicial-cooperation = pravosodno sodelovanje
-court =
    { $form ->
       *[nominative] sodišče
        [genitive] sodišča
        [instrumental] sodiščem
    }
-prohibition =
    { $form ->
       *[nominative] prepoved
        [genitive] prepovedi
    }
-personal-data =
    { $form ->
       *[nominative] osebni podatki
        [accusative] osebne podatke
    }
-data-subject =
    { $form ->
       *[nominative] posameznik, na katerega se nanašajo osebni podatki
        [genitive] posameznika, na katerega se nanašajo osebni podatki
        [plural-accusative] posameznike, na katere se nanašajo osebni podatki
        [plural-genitive] posameznikov, na katere se nanašajo osebni podatki
    }
-controller =
    { $form ->
       *[nominative] upravljavec
        [genitive] upravljavca
        [dative] upravljavcu
        [instrumental] upravljavcem
    }
-processor =
    { $form ->
       *[nominative] obdelovalec
        [genitive] obdelovalca
        [dative] obdelovalcu
        [instrumental] obdelovalcem
    }
-legal-person = pravna oseba
-natural-person = fizična oseba
-undertaking =
    { $form ->
       *[nominative] podjetje
        [genitive] podjetja
        [dative] podjetju
        [instrumental] podjetjem
    }
-economic-operator =
    { $form ->
       *[nominative] gospodarski subjekt
        [plural-genitive] gospodarskih subjektov
    }
-service-provider =
    { $form ->
       *[nominative] ponudnik storitev
        [genitive] ponudnika storitev
        [dative] ponudniku storitev
    }
-trader =
    { $form ->
       *[nominative] trgovec
        [genitive] trgovca
    }
-establishment =
    { $form ->
       *[nominative] sedež
        [genitive] sedeža
        [status] ustanovitev
        [status-genitive] ustanovitve
        [status-dative] ustanovitvi
    }
-register-extract = izpisek iz registra
-posting-of-workers =
    { $form ->
       *[nominative] napotitev delavcev
        [dative] napotitvi delavcev
        [instrumental] napotitvijo delavcev
    }
-posted-worker =
    { $form ->
       *[nominative] napoteni delavec
        [plural] napoteni delavci
        [plural-locative] napotenih delavcih
    }
-professional-qualification =
    { $form ->
       *[nominative] poklicna kvalifikacija
        [genitive] poklicne kvalifikacije
        [accusative] poklicno kvalifikacijo
        [plural-genitive] poklicnih kvalifikacij
    }
-health-professional =
    { $form ->
       *[nominative] zdravstveni delavec
        [genitive] zdravstvenega delavca
    }
-public-document =
    { $form ->
       *[nominative] javna listina
        [genitive] javne listine
        [accusative] javno listino
    }
-cultural-object =
    { $form ->
       *[nominative] predmet kulturne dediščine
        [genitive] predmeta kulturne dediščine
    }
-type-approval =
    { $form ->
       *[nominative] homologacija
        [genitive] homologacije
        [dative] homologaciji
    }
-train-driver =
    { $form ->
       *[nominative] strojevodja
        [genitive] strojevodje
        [dative] strojevodji
        [accusative] strojevodjo
        [plural-genitive] strojevodij
    }
