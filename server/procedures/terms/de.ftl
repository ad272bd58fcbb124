### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority =
    { $form ->
       *[nominative] ersuchende Behörde
        [genitive] ersuchenden Behörde
    }
-responding-authority =
    { $form ->
       *[nominative] ersuchte Behörde
        [genitive] ersuchten Behörde
    }
-competent-authority =
    { $form ->
       *[nominative] zuständige Behörde
        [plural-genitive] zuständigen Behörden
    }
-supervisory-authority =
    { $form ->
       *[nominative] Aufsichtsbehörde
        [plural] Aufsichtsbehörden
    }
-lead-supervisory-authority = federführende Aufsichtsbehörde
-coordinator = Koordinator
-host-member-state = Aufnahmemitgliedstaat
-member-state =
    { $form ->
       *[nominative] Mitgliedstaat
        [genitive] Mitgliedstaats
        [plural] Mitgliedstaaten
    }
-national-law =
    { $form ->
       *[nominative] nationales Recht
        [genitive] nationalen Rechts
        [definite-dative] nationalen Recht
    }
-legal-basis = Rechtsgrundlage
-infringement =
    { $form ->
       *[nominative] Verstoß
        [genitive] Verstoßes
        [plural] Verstöße
        [plural-dative] Verstößen
    }
-mutual-assistance = gegenseitige Amtshilfe
-judicial-cooperation = justizielle Zusammenarbeit
-court =
    { $form ->
       *[nominative] Gericht
        [genitive] Gerichts
        [plural] Gerichte
    }
-prohibition =
    { $form ->
       *[nominative] Verbot
        [measure] Untersagung
    }
-personal-data =
    { $form ->
       *[nominative] personenbezogene Daten
        [dative] personenbezogenen Daten
    }
-data-subject =
    { $form ->
       *[nominative] betroffene Person
        [genitive] betroffenen Person
        [plural] betroffene Personen
        [plural-genitive] betroffener Personen
        [plural-dative] betroffenen Personen
    }
-controller =
    { $form ->
       *[nominative] Verantwortlicher
        [genitive] Verantwortlichen
        [definite] Verantwortliche
    }
-processor =
    { $form ->
       *[nominative] Auftragsverarbeiter
        [genitive] Auftragsverarbeiters
    }
-legal-person = juristische Person
-natural-person = natürliche Person
-undertaking =
    { $form ->
       *[nominative] Unternehmen
        [genitive] Unternehmens
    }
-economic-operator =
    { $form ->
       *[nominative] Wirtschaftsteilnehmer
        [plural-dative] Wirtschaftsteilnehmern
    }
-service-provider =
    { $form ->
       *[nominative] Dienstleistungserbringer
        [genitive] Dienstleistungserbringers
    }
-trader =
    { $form ->
       *[nominative] Unternehmer
        [genitive] Unternehmers
    }
-establishment =
    { $form ->
       *[nominative] Niederlassung
        [plural] Niederlassungen
    }
-register-extract = Registerauszug
-posting-of-workers = Entsendung von Arbeitnehmern
-posted-worker =
    { $form ->
       *[nominative] entsandter Arbeitnehmer
        [definite] entsandte Arbeitnehmer
        [dative] entsandten Arbeitnehmer
    }
-professional-qualification =
    { $form ->
       *[nominative] Berufsqualifikation
        [plural] Berufsqualifikationen
    }
-health-professional = Angehöriger eines Gesundheitsberufs
-public-document =
    { $form ->
       *[nominative] öffentliche Urkunde
        [genitive] öffentlichen Urkunde
        [plural] öffentliche Urkunden
    }
-cultural-object =
    { $form ->
       *[nominative] Kulturgut
        [genitive] Kulturguts
        [plural] Kulturgüter
    }
-type-approval = Typgenehmigung
-train-driver =
    { $form ->
       *[nominative] Triebfahrzeugführer
        [genitive] Triebfahrzeugführers
        [plural-dative] Triebfahrzeugführern
    }
