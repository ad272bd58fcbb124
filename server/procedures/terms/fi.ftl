### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] pyynnön esittävä viranomainen
        [genitive] pyynnön esittävän viranomaisen
    }
-responding-authority =
    { $form ->
       *[nominative] pyynnön vastaanottava viranomainen
        [genitive] pyynnön vastaanottavan viranomaisen
    }
-competent-authority =
    { $form ->
       *[nominative] toimivaltainen viranomainen
        [ablative] toimivaltaiselta viranomaiselta
        [plural-allative] toimivaltaisille viranomaisille
    }
-supervisory-authority =
    { $form ->
       *[nominative] valvontaviranomainen
        [ablative] valvontaviranomaiselta
        [plural-genitive] valvontaviranomaisten
        [plural-allative] valvontaviranomaisille
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] johtava valvontaviranomainen
        [allative] johtavalle valvontaviranomaiselle
    }
-coordinator =
    { $form ->
       *[nominative] koordinaattori
        [genitive] koordinaattorin
    }
-host-member-state =
    { $form ->
       *[nominative] vastaanottava jäsenvaltio
        [inessive] vastaanottavassa jäsenvaltiossa
    }
-member-state =
    { $form ->
       *[nominative] jäsenvaltio
        [genitive] jäsenvaltion
        [partitive] jäsenvaltiota
        [inessive] jäsenvaltiossa
        [illative] jäsenvaltioon
        [plural-inessive] jäsenvaltioissa
        [our-inessive] jäsenvaltiossamme
        [your-inessive] jäsenvaltiossanne
        [your-genitive] jäsenvaltionne
    }
-national-law =
    { $form ->
       *[nominative] kansallinen lainsäädäntö
        [genitive] kansallisen lainsäädännön
        [elative] kansallisesta lainsäädännöstä
        [law-genitive] kansallisen lain
    }
-legal-basis = oikeusperusta
-infringement =
    { $form ->
       *[nominative] rikkominen
        [genitive] rikkomisen
        [partitive] rikkomista
        [elative] rikkomisesta
    }
-mutual-assistance = keskinäinen avunanto
-judicial-cooperation =
    { $form ->
       *[nominative] oikeudellinen yhteistyö
        [partitive] oikeudellista yhteistyötä
    }
-court =
    { $form ->
       *[nominative] tuomioistuin
        [genitive] tuomioistuimen
        [plural] tuomioistuimet
        [inessive] tuomioistuimessa
    }
-prohibition =
    { $form ->
       *[nominative] kielto
        [genitive] kiellon
        [adessive] kiellolla
    }
-personal-data =
    { $form ->
       *[nominative] henkilötiedot
        [genitive] henkilötietojen
        [partitive] henkilötietoja
        [illative] henkilötietoihin
    }
-data-subject =
    { $form ->
       *[nominative] rekisteröity
        [genitive] rekisteröidyn
        [plural-genitive] rekisteröityjen
        [plural-illative] rekisteröityihin
    }
-controller =
    { $form ->
       *[nominative] rekisterinpitäjä
        [genitive] rekisterinpitäjän
        [partitive] rekisterinpitäjää
        [adessive] rekisterinpitäjällä
    }
-processor =
    { $form ->
       *[nominative] henkilötietojen käsittelijä
        [genitive] henkilötietojen käsittelijän
        [partitive] henkilötietojen käsittelijää
        [adessive] henkilötietojen käsittelijällä
    }
-legal-person =
    { $form ->
       *[nominative] oikeushenkilö
        [genitive] oikeushenkilön
    }
-natural-person =
    { $form ->
       *[nominative] luonnollinen henkilö
        [genitive] luonnollisen henkilön
    }
-undertaking =
    { $form ->
       *[nominative] yritys
        [genitive] yrityksen
        [adessive] yrityksellä
        [elative] yrityksestä
        [inessive] yrityksessä
    }
-economic-operator =
    { $form ->
       *[nominative] talouden toimija
        [inessive] talouden toimijassa
        [plural-genitive] talouden toimijoiden
    }
-service-provider =
    { $form ->
       *[nominative] palveluntarjoaja
        [genitive] palveluntarjoajan
        [partitive] palveluntarjoajaa
        [elative] palveluntarjoajasta
        [allative] palveluntarjoajalle
    }
-trader =
    { $form ->
       *[nominative] elinkeinonharjoittaja
        [genitive] elinkeinonharjoittajan
        [partitive] elinkeinonharjoittajaa
        [elative] elinkeinonharjoittajasta
    }
-establishment =
    { $form ->
       *[nominative] sijoittautuminen
        [elative] sijoittautumisesta
        [place] toimipaikka
        [place-genitive] toimipaikan
        [place-partitive] toimipaikkaa
        [place-plural-partitive] toimipaikkoja
    }
-register-extract = rekisteriote
-posting-of-workers =
    { $form ->
       *[nominative] työntekijöiden lähettäminen
        [partitive] työntekijöiden lähettämistä
        [elative] työntekijöiden lähettämisestä
    }
-posted-worker =
    { $form ->
       *[nominative] lähetetty työntekijä
        [plural] lähetetyt työntekijät
        [plural-elative] lähetetyistä työntekijöistä
    }
-professional-qualification =
    { $form ->
       *[nominative] ammattipätevyys
        [genitive] ammattipätevyyden
        [your-partitive] ammattipätevyyttänne
    }
-health-professional =
    { $form ->
       *[nominative] terveydenhuollon ammattihenkilö
        [genitive] terveydenhuollon ammattihenkilön
        [adessive] terveydenhuollon ammattihenkilöllä
    }
-public-document =
    { $form ->
       *[nominative] yleinen asiakirja
        [genitive] yleisen asiakirjan
        [elative] yleisestä asiakirjasta
        [plural] yleiset asiakirjat
    }
-cultural-object =
    { $form ->
       *[nominative] kulttuuriesine
        [genitive] kulttuuriesineen
    }
-type-approval =
    { $form ->
       *[nominative] tyyppihyväksyntä
        [genitive] tyyppihyväksynnän
        [elative] tyyppihyväksynnästä
    }
-train-driver =
    { $form ->
       *[nominative] veturinkuljettaja
        [genitive] veturinkuljettajan
        [plural-genitive] veturinkuljettajien
        [allative] veturinkuljettajalle
    }
