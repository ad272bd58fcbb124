filter-held = À la charge de
held-me = Moi
held-nobody = Personne
held-unit = Mon unité
inbox-held = À la charge de { $name }

bulk-title = Traiter plusieurs demandes
bulk-text = Sélectionnez des demandes dans la liste, puis indiquez ce qu’il faut faire. Rien ne quitte votre autorité, et vous pouvez annuler pendant dix minutes.
bulk-person = Collègue
bulk-label = Étiquette
bulk-unit = Unité
bulk-assign = Transmettre
bulk-unlabel = Retirer l’étiquette
bulk-column = Sélection
bulk-pick = Sélectionner { $number }
bulk-pick-all = Sélectionner tout sur cette page
bulk-selected = Sélection : { $count }

work-title = Dans votre autorité
work-ours-only = Seule votre autorité voit ceci.
work-mine = Vous traitez cette demande.
work-held = { $name } traite cette demande.
work-nobody = Personne ne traite encore cette demande.
work-take = Prendre en charge
work-give-back = Rendre
work-unit = Unité : { $name }
work-unit-give = Attribuer à l’unité
work-unit-take = Retirer de l’unité
work-choose = Choisir
work-label-put = Apposer l’étiquette
work-label-take = Retirer { $name }
work-repeat = Nouvelle demande semblable
work-none = Rien pour l’instant.
work-no-personal = Sans données à caractère personnel : tous les agents de votre autorité le lisent.

step-did-assign = Désormais à la charge de { $name } :
step-did-give-back = Rendues :
step-did-label = Étiquette { $name } apposée :
step-did-unlabel = Étiquette { $name } retirée :
step-did-to-unit = Désormais dans l’unité { $name } :
step-did-from-unit = Retirées de l’unité :
step-undone = Annulé :
step-unchanged = Inchangé, car il en était déjà ainsi :
step-failed = Non effectué :
step-undo = Annuler
step-undo-for = Possible pendant dix minutes.

notes-title = Notes internes
notes-text = Nouvelle note
notes-help = Tous les agents de votre autorité qui peuvent lire cette demande la lisent. Les notes sont supprimées avec la demande.
notes-add = Ajouter la note
notes-take-back = Retirer la note

labels-title = Étiquettes
labels-lead = Les étiquettes classent les demandes de votre autorité. Aucune autre autorité ne les voit.
labels-new = Nouvelle étiquette
labels-colour = Couleur
labels-retire = Ne plus utiliser { $name }
colour-neutral = Gris
colour-info = Bleu
colour-success = Vert
colour-soon = Orange
colour-error = Rouge

units-title = Unités
units-lead = Les unités organisent le travail au sein de votre autorité. Quiconque peut traiter des demandes et appartient à une unité peut prendre en charge ce qui a été attribué à celle-ci. Les unités ne donnent de rôle à personne, et aucune autre autorité ne les voit.
units-new = Nouvelle unité
units-people = Personnes de cette unité
units-save = Enregistrer l’unité
units-change = Modifier { $name }
units-close = Fermer { $name }
units-closed = Fermée
units-into = Où vont ses demandes ouvertes
units-into-none = Dans aucune unité

phrases-title = Formules de réponse
phrases-lead = Phrases dont votre autorité a souvent besoin.
phrases-use = Copiez une formule dans une réponse.
phrases-new = Nouvelle formule
phrases-name = Titre
phrases-text = Libellé
phrases-keep = Enregistrer la formule
phrases-change = Modifier { $name }
phrases-remove = Supprimer { $name }
phrases-put-in = Insérer { $name }
phrases-done = Inséré.

same-person-text = Votre autorité a déjà une demande en cours concernant cette personne dans cette procédure :
