### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] megkereső hatóság
        [dative] megkereső hatóságnak
    }
-responding-authority = megkeresett hatóság
-competent-authority =
    { $form ->
       *[nominative] illetékes hatóság
        [accusative] illetékes hatóságot
        [possessive-ablative] illetékes hatóságától
    }
-supervisory-authority =
    { $form ->
       *[nominative] felügyeleti hatóság
        [plural] felügyeleti hatóságok
        [possessive-ablative] felügyeleti hatóságától
        [possessive-accusative] felügyeleti hatóságát
        [plural-dative] felügyeleti hatóságoknak
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] fő felügyeleti hatóság
        [accusative] fő felügyeleti hatóságot
    }
-coordinator =
    { $form ->
       *[nominative] koordinátor
        [possessive] koordinátora
    }
-host-member-state =
    { $form ->
       *[nominative] fogadó tagállam
        [inessive] fogadó tagállamban
    }
-member-state =
    { $form ->
       *[nominative] tagállam
        [accusative] tagállamot
        [inessive] tagállamban
        [dative] tagállamnak
        [possessive] tagállama
        [possessive-inessive] tagállamában
        [possessive-illative] tagállamába
        [possessive-dative] tagállamának
        [possessive-elative] tagállamából
        [our] tagállamunk
        [our-inessive] tagállamunkban
        [plural-inessive] tagállamokban
    }
-national-law =
    { $form ->
       *[nominative] nemzeti jog
        [accusative] nemzeti jogot
        [your] nemzeti joguk
    }
-legal-basis = jogalap
-infringement =
    { $form ->
       *[nominative] jogsértés
        [accusative] jogsértést
        [delative] jogsértésről
        [causal] jogsértésért
        [plural] jogsértések
        [plural-accusative] jogsértéseket
        [plural-delative] jogsértésekről
    }
-mutual-assistance = kölcsönös segítségnyújtás
-judicial-cooperation = igazságügyi együttműködés
-court =
    { $form ->
       *[nominative] bíróság
        [plural] bíróságok
    }
-prohibition =
    { $form ->
       *[nominative] tilalom
        [possessive] tilalma
        [disqualification] eltiltás
        [disqualification-dative] eltiltásnak
    }
-personal-data =
    { $form ->
       *[nominative] személyes adatok
        [accusative] személyes adatokat
    }
-data-subject =
    { $form ->
       *[nominative] érintett
        [plural] érintettek
        [plural-sublative] érintettekre
    }
-controller =
    { $form ->
       *[nominative] adatkezelő
        [instrumental] adatkezelővel
        [delative] adatkezelőről
        [dative] adatkezelőnek
    }
-processor =
    { $form ->
       *[nominative] adatfeldolgozó
        [instrumental] adatfeldolgozóval
        [delative] adatfeldolgozóról
        [dative] adatfeldolgozónak
    }
-legal-person = jogi személy
-natural-person = természetes személy
-undertaking =
    { $form ->
       *[nominative] vállalkozás
        [accusative] vállalkozást
        [dative] vállalkozásnak
        [delative] vállalkozásról
        [adessive] vállalkozásnál
    }
-economic-operator =
    { $form ->
       *[nominative] gazdasági szereplő
        [accusative] gazdasági szereplőt
        [plural] gazdasági szereplők
    }
-service-provider =
    { $form ->
       *[nominative] szolgáltató
        [accusative] szolgáltatót
        [instrumental] szolgáltatóval
        [delative] szolgáltatóról
    }
-trader =
    { $form ->
       *[nominative] kereskedő
        [instrumental] kereskedővel
    }
-establishment =
    { $form ->
       *[nominative] letelepedés
        [possessive] letelepedése
        [activity-place] tevékenységi hely
        [activity-place-possessive] tevékenységi helye
    }
-register-extract = nyilvántartási kivonat
-posting-of-workers =
    { $form ->
       *[nominative] munkavállalók kiküldetése
        [instrumental] munkavállalók kiküldetésével
        [delative] munkavállalók kiküldetéséről
        [sublative] munkavállalók kiküldetésére
    }
-posted-worker =
    { $form ->
       *[nominative] kiküldött munkavállaló
        [plural] kiküldött munkavállalók
        [plural-delative] kiküldött munkavállalókról
    }
-professional-qualification =
    { $form ->
       *[nominative] szakmai képesítés
        [plural] szakmai képesítések
        [possessive-accusative] szakmai képesítését
        [possessive-instrumental] szakmai képesítésével
    }
-health-professional =
    { $form ->
       *[nominative] egészségügyi szakember
        [accusative] egészségügyi szakembert
    }
-public-document =
    { $form ->
       *[nominative] közokirat
        [accusative] közokiratot
        [plural] közokiratok
    }
-cultural-object =
    { $form ->
       *[nominative] kulturális javak
        [accusative] kulturális javakat
    }
-type-approval =
    { $form ->
       *[nominative] típusjóváhagyás
        [possessive-dative] típusjóváhagyásának
        [delative] típusjóváhagyásról
    }
-train-driver =
    { $form ->
       *[nominative] mozdonyvezető
        [accusative] mozdonyvezetőt
        [plural] mozdonyvezetők
        [adjective] mozdonyvezetői
    }
