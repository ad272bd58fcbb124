# The search for requests.
search-procedure = Procédure
search-fields-lead = Choisissez une procédure pour chercher aussi dans ses champs.
search-empty-title = Aucun résultat
search-empty-text = Vérifiez l’orthographe, utilisez moins de mots ou retirez un filtre.
search-why = Trouvée par
search-why-person = Personne concernée
search-save = Enregistrer cette recherche
search-saved = Recherches enregistrées
search-person-title = Rechercher une personne
search-person-lead = La recherche porte sur une seule procédure à la fois. L’auteur, la date et le motif de la recherche sont consignés.
search-person-name = Nom de la personne ou de l’entreprise
search-person-name-help = Nom et prénom dans n’importe quel ordre et n’importe quelle écriture. Avec un seul nom, la date de naissance est nécessaire.
search-person-cut = Les { $max } dernières sont affichées ; il peut y en avoir d’autres. Relancez la recherche avec un nom plus complet ou avec la date de naissance.
search-reason-same-person = Pour savoir si une demande concerne déjà cette personne
search-reason-enquiry = Pour répondre à quelqu’un qui ne connaît pas le numéro
search-reason-data-subject = La personne exerce ses droits en matière de protection des données
search-reason-supervision = Une autorité de contrôle ou une juridiction le demande
