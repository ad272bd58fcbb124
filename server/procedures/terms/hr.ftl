### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] tijelo koje podnosi zahtjev
        [past] tijelo koje je podnijelo zahtjev
        [past-genitive] tijela koje je podnijelo zahtjev
    }
-responding-authority =
    { $form ->
       *[nominative] zamoljeno tijelo
        [genitive] zamoljenog tijela
        [dative] zamoljenom tijelu
    }
-competent-authority =
    { $form ->
       *[nominative] nadležno tijelo
        [genitive] nadležnog tijela
        [plural] nadležna tijela
    }
-supervisory-authority =
    { $form ->
       *[nominative] nadzorno tijelo
        [genitive] nadzornog tijela
        [plural] nadzorna tijela
        [plural-genitive] nadzornih tijela
    }
-lead-supervisory-authority = vodeće nadzorno tijelo
-coordinator =
    { $form ->
       *[nominative] koordinator
        [dative] koordinatoru
    }
-host-member-state =
    { $form ->
       *[nominative] država članica domaćin
        [dative] državi članici domaćinu
    }
-member-state =
    { $form ->
       *[nominative] država članica
        [genitive] države članice
        [dative] državi članici
        [accusative] državu članicu
        [plural-dative] državama članicama
    }
-national-law =
    { $form ->
       *[nominative] nacionalno pravo
        [genitive] nacionalnog prava
        [dative] nacionalnom pravu
    }
-legal-basis = pravna osnova
-infringement =
    { $form ->
       *[nominative] povreda
        [genitive] povrede
        [dative] povredi
        [accusative] povredu
        [instrumental] povredom
    }
-mutual-assistance = uzajamna pomoć
-judicial-cooperation =
    { $form ->
       *[nominative] pravosudna suradnja
        [accusative] pravosudnu suradnju
    }
-court =
    { $form ->
       *[nominative] sud
        [genitive] suda
        [plural] sudovi
    }
-prohibition =
    { $form ->
       *[nominative] zabrana
        [genitive] zabrane
        [accusative] zabranu
    }
-personal-data =
    { $form ->
       *[nominative] osobni podaci
        [accusative] osobne podatke
    }
-data-subject =
    { $form ->
       *[nominative] ispitanik
        [genitive] ispitanika
        [plural-accusative] ispitanike
    }
-controller =
    { $form ->
       *[nominative] voditelj obrade
        [short] voditelj
        [short-genitive] voditelja
        [short-dative] voditelju
        [short-instrumental] voditeljem
    }
-processor =
    { $form ->
       *[nominative] izvršitelj obrade
        [genitive] izvršitelja obrade
        [dative] izvršitelju obrade
        [instrumental] izvršiteljem obrade
    }
-legal-person = pravna osoba
-natural-person = fizička osoba
-undertaking =
    { $form ->
       *[nominative] poduzeće
        [genitive] poduzeća
        [dative] poduzeću
        [instrumental] poduzećem
    }
-economic-operator =
    { $form ->
       *[nominative] gospodarski subjekt
        [plural-genitive] gospodarskih subjekata
    }
-service-provider =
    { $form ->
       *[nominative] pružatelj usluga
        [genitive] pružatelja usluga
        [dative] pružatelju usluga
    }
-trader =
    { $form ->
       *[nominative] trgovac
        [genitive] trgovca
    }
-establishment =
    { $form ->
       *[nominative] poslovni nastan
        [genitive] poslovnog nastana
        [dative] poslovnom nastanu
    }
-register-extract = izvadak iz registra
-posting-of-workers =
    { $form ->
       *[nominative] upućivanje radnika
        [genitive] upućivanja radnika
        [dative] upućivanju radnika
        [instrumental] upućivanjem radnika
    }
-posted-worker =
    { $form ->
       *[nominative] upućeni radnik
        [plural] upućeni radnici
        [plural-dative] upućenim radnicima
    }
-professional-qualification =
    { $form ->
       *[nominative] stručna kvalifikacija
        [genitive] stručne kvalifikacije
        [accusative] stručnu kvalifikaciju
        [instrumental] stručnom kvalifikacijom
        [plural-genitive] stručnih kvalifikacija
    }
-health-professional =
    { $form ->
       *[nominative] zdravstveni djelatnik
        [genitive] zdravstvenog djelatnika
    }
-public-document =
    { $form ->
       *[nominative] javna isprava
        [genitive] javne isprave
        [accusative] javnu ispravu
    }
-cultural-object =
    { $form ->
       *[nominative] kulturno dobro
        [genitive] kulturnog dobra
        [instrumental] kulturnim dobrom
    }
-type-approval =
    { $form ->
       *[nominative] homologacija tipa
        [genitive] homologacije tipa
        [dative] homologaciji tipa
    }
-train-driver =
    { $form ->
       *[nominative] strojovođa
        [genitive] strojovođe
        [dative] strojovođi
        [accusative] strojovođu
    }
