### Legal terms, each in the form in which it stands alone and in those that texts of this language need. A name with a
### capital letter, as in { -Legal-basis }, gives the term with one.

-requesting-authority = autorité requérante
-responding-authority = autorité requise
-competent-authority =
    { $form ->
       *[singular] autorité compétente
        [plural] autorités compétentes
    }
-supervisory-authority =
    { $form ->
       *[singular] autorité de contrôle
        [plural] autorités de contrôle
    }
-lead-supervisory-authority = autorité de contrôle chef de file
-coordinator = coordonnateur
-host-member-state = État membre d’accueil
-member-state =
    { $form ->
       *[singular] État membre
        [plural] États membres
    }
-national-law = droit national
-legal-basis = base juridique
-infringement =
    { $form ->
       *[singular] infraction
        [plural] infractions
    }
-mutual-assistance = assistance mutuelle
-judicial-cooperation = coopération judiciaire
-court =
    { $form ->
       *[singular] juridiction
        [plural] juridictions
    }
-prohibition = interdiction
-personal-data = données à caractère personnel
-data-subject =
    { $form ->
       *[singular] personne concernée
        [plural] personnes concernées
    }
-controller = responsable du traitement
-processor = sous-traitant
-legal-person = personne morale
-natural-person = personne physique
-undertaking = entreprise
-economic-operator =
    { $form ->
       *[singular] opérateur économique
        [plural] opérateurs économiques
    }
-service-provider = prestataire de services
-trader = professionnel
-establishment =
    { $form ->
       *[singular] établissement
        [plural] établissements
    }
-register-extract = extrait du registre
-posting-of-workers = détachement de travailleurs
-posted-worker =
    { $form ->
       *[singular] travailleur détaché
        [plural] travailleurs détachés
    }
-professional-qualification =
    { $form ->
       *[singular] qualification professionnelle
        [plural] qualifications professionnelles
    }
-health-professional = professionnel de la santé
-public-document =
    { $form ->
       *[singular] document public
        [plural] documents publics
    }
-cultural-object =
    { $form ->
       *[singular] bien culturel
        [plural] biens culturels
    }
-type-approval = réception UE par type
-train-driver =
    { $form ->
       *[singular] conducteur de train
        [plural] conducteurs de train
    }
