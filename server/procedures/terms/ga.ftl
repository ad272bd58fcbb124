### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] údarás iarrthach
        [article] t-údarás iarrthach
        [genitive] údaráis iarrthaigh
    }
-responding-authority =
    { $form ->
       *[nominative] údarás freagartha
        [article] t-údarás freagartha
        [genitive] údaráis freagartha
    }
-competent-authority =
    { $form ->
       *[nominative] údarás inniúil
        [plural-article] húdaráis inniúla
    }
-supervisory-authority =
    { $form ->
       *[nominative] údarás maoirseachta
        [plural] údaráis mhaoirseachta
        [plural-article] húdaráis mhaoirseachta
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] príomhúdarás maoirseachta
        [lenited] phríomhúdarás maoirseachta
    }
-coordinator =
    { $form ->
       *[nominative] comhordaitheoir
        [lenited] chomhordaitheoir
        [eclipsed] gcomhordaitheoir
    }
-host-member-state =
    { $form ->
       *[nominative] Ballstát óstach
        [lenited] Bhallstát óstach
    }
-member-state =
    { $form ->
       *[nominative] Ballstát
        [lenited] Bhallstát
        [eclipsed] mBallstát
        [genitive] Ballstáit
        [genitive-lenited] Bhallstáit
        [eclipsed-genitive] mBallstáit
    }
-national-law = dlí náisiúnta
-legal-basis = bunús dlí
-infringement =
    { $form ->
       *[nominative] sárú
        [plural] sáruithe
    }
-mutual-assistance = cúnamh frithpháirteach
-judicial-cooperation =
    { $form ->
       *[nominative] comhar breithiúnach
        [lenited] chomhar breithiúnach
    }
-court =
    { $form ->
       *[nominative] cúirt
        [lenited] chúirt
        [eclipsed] gcúirt
        [genitive] cúirte
        [plural] cúirteanna
    }
-prohibition =
    { $form ->
       *[nominative] toirmeasc
        [genitive] toirmisc
    }
-personal-data = sonraí pearsanta
-data-subject =
    { $form ->
       *[nominative] ábhar sonraí
        [plural] ábhair sonraí
    }
-controller =
    { $form ->
       *[nominative] rialaitheoir
        [genitive] rialaitheora
    }
-processor =
    { $form ->
       *[nominative] próiseálaí
        [lenited] phróiseálaí
        [eclipsed] bpróiseálaí
    }
-legal-person = duine dlítheanach
-natural-person = duine nádúrtha
-undertaking =
    { $form ->
       *[nominative] gnóthas
        [genitive] gnóthais
        [lenited] ghnóthas
        [eclipsed] ngnóthas
    }
-economic-operator =
    { $form ->
       *[nominative] oibreoir eacnamaíoch
        [article] t-oibreoir eacnamaíoch
        [plural] oibreoirí eacnamaíocha
    }
-service-provider = soláthraí seirbhíse
-trader = trádálaí
-establishment =
    { $form ->
       *[nominative] bunaíocht
        [lenited] bhunaíocht
        [genitive] bunaíochta
        [plural] bunaíochtaí
        [eclipsed] mbunaíocht
    }
-register-extract = sliocht as an gclár
-posting-of-workers =
    { $form ->
       *[nominative] oibrithe a phostú
        [noun] postú oibrithe
        [lenited] phostú oibrithe
    }
-posted-worker =
    { $form ->
       *[nominative] oibrí postaithe
        [plural] oibrithe postaithe
    }
-professional-qualification =
    { $form ->
       *[nominative] cáilíocht ghairmiúil
        [lenited] cháilíocht ghairmiúil
        [plural] cáilíochtaí gairmiúla
        [genitive-lenited] cháilíochta gairmiúla
    }
-health-professional = gairmí sláinte
-public-document =
    { $form ->
       *[nominative] doiciméad poiblí
        [genitive] doiciméid phoiblí
    }
-cultural-object = réad cultúrtha
-type-approval =
    { $form ->
       *[nominative] cineálcheadú
        [lenited] chineálcheadú
        [genitive] cineálcheadaithe
        [genitive-lenited] chineálcheadaithe
    }
-train-driver =
    { $form ->
       *[nominative] tiománaí traenach
        [plural] tiománaithe traenach
        [lenited] thiománaí traenach
    }
