### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] stjórnvald sem leggur fram beiðni
        [definite] stjórnvaldið sem lagði fram beiðnina
        [definite-genitive] stjórnvaldsins sem lagði fram beiðnina
    }
-responding-authority =
    { $form ->
       *[nominative] stjórnvald sem svarar
        [definite] stjórnvaldið sem svarar
        [definite-genitive] stjórnvaldsins sem svarar
    }
-competent-authority =
    { $form ->
       *[nominative] lögbært stjórnvald
        [plural-dative] lögbærum stjórnvöldum
    }
-supervisory-authority =
    { $form ->
       *[nominative] eftirlitsyfirvald
        [plural-genitive] eftirlitsyfirvalda
        [plural] eftirlitsyfirvöld
    }
-lead-supervisory-authority =
    { $form ->
       *[nominative] forystueftirlitsyfirvald
        [dative] forystueftirlitsyfirvaldi
        [definite] forystueftirlitsyfirvaldið
    }
-coordinator =
    { $form ->
       *[nominative] samræmingaraðili
        [accusative] samræmingaraðila
    }
-host-member-state =
    { $form ->
       *[nominative] gistiaðildarríki
        [definite-dative] gistiaðildarríkinu
    }
-member-state =
    { $form ->
       *[nominative] aðildarríki
        [genitive] aðildarríkis
        [definite-dative] aðildarríkinu
        [plural-dative] aðildarríkjum
        [definite-genitive] aðildarríkisins
    }
-national-law =
    { $form ->
       *[nominative] landslög
        [genitive] landslaga
    }
-legal-basis =
    { $form ->
       *[nominative] lagagrundvöllur
        [definite] lagagrundvöllurinn
    }
-infringement =
    { $form ->
       *[nominative] brot
        [genitive] brots
        [dative] broti
        [definite] brotið
        [definite-dative] brotinu
        [definite-genitive] brotsins
    }
-mutual-assistance = gagnkvæm aðstoð
-judicial-cooperation = samstarf dómsmálayfirvalda
-court =
    { $form ->
       *[nominative] dómstóll
        [genitive] dómstóls
        [plural] dómstólar
        [dative] dómstóli
    }
-prohibition =
    { $form ->
       *[nominative] bann
        [definite] bannið
        [definite-genitive] bannsins
    }
-personal-data = persónuupplýsingar
-data-subject =
    { $form ->
       *[nominative] skráður einstaklingur
        [plural-accusative] skráða einstaklinga
        [plural-genitive] skráðra einstaklinga
        [genitive] skráðs einstaklings
    }
-controller =
    { $form ->
       *[nominative] ábyrgðaraðili
        [definite] ábyrgðaraðilinn
        [definite-accusative] ábyrgðaraðilann
        [accusative] ábyrgðaraðila
        [definite-genitive] ábyrgðaraðilans
        [definite-dative] ábyrgðaraðilanum
    }
-processor =
    { $form ->
       *[nominative] vinnsluaðili
        [definite] vinnsluaðilinn
        [definite-accusative] vinnsluaðilann
        [accusative] vinnsluaðila
        [definite-genitive] vinnsluaðilans
        [definite-dative] vinnsluaðilanum
    }
-legal-person = lögaðili
-natural-person = einstaklingur
-undertaking =
    { $form ->
       *[nominative] fyrirtæki
        [genitive] fyrirtækis
        [definite] fyrirtækið
        [definite-genitive] fyrirtækisins
        [definite-dative] fyrirtækinu
    }
-economic-operator =
    { $form ->
       *[nominative] rekstraraðili
        [accusative] rekstraraðila
        [definite] rekstraraðilinn
        [definite-accusative] rekstraraðilann
    }
-service-provider =
    { $form ->
       *[nominative] þjónustuveitandi
        [accusative] þjónustuveitanda
        [definite-genitive] þjónustuveitandans
        [definite-dative] þjónustuveitandanum
    }
-trader =
    { $form ->
       *[nominative] seljandi
        [definite] seljandinn
    }
-establishment =
    { $form ->
       *[nominative] starfsstöð
        [plural-dative] starfsstöðvum
        [status] staðfesta
        [status-accusative] staðfestu
    }
-register-extract = útdráttur úr skrá
-posting-of-workers =
    { $form ->
       *[nominative] útsending starfsmanna
        [accusative] útsendingu starfsmanna
        [genitive] útsendingar starfsmanna
    }
-posted-worker =
    { $form ->
       *[nominative] útsendur starfsmaður
        [plural] útsendir starfsmenn
        [plural-accusative] útsenda starfsmenn
    }
-professional-qualification =
    { $form ->
       *[nominative] fagleg menntun og hæfi
        [accusative] faglega menntun og hæfi
        [dative] faglegri menntun og hæfi
    }
-health-professional =
    { $form ->
       *[nominative] heilbrigðisstarfsmaður
        [genitive] heilbrigðisstarfsmanns
        [definite] heilbrigðisstarfsmaðurinn
        [definite-accusative] heilbrigðisstarfsmanninn
    }
-public-document =
    { $form ->
       *[nominative] opinbert skjal
        [definite-dative] opinbera skjalinu
        [plural] opinber skjöl
        [genitive] opinbers skjals
    }
-cultural-object =
    { $form ->
       *[nominative] menningarminjar
        [dative] menningarminjum
        [genitive] menningarminja
    }
-type-approval =
    { $form ->
       *[nominative] gerðarviðurkenning
        [accusative] gerðarviðurkenningu
        [definite-accusative] gerðarviðurkenninguna
        [genitive] gerðarviðurkenningar
    }
-train-driver =
    { $form ->
       *[nominative] lestarstjóri
        [genitive] lestarstjóra
        [definite-accusative] lestarstjórann
    }
