# L'assistant d'une nouvelle demande.
new-request-title = Nouvelle demande
new-request-lead = Choisissez ce que vous voulez demander à une autre autorité. Vous pouvez enregistrer à tout moment et continuer plus tard.
new-request-none = Aucun de vos rôles ne vous permet de présenter des demandes. Adressez-vous à l’administrateur de votre autorité.
new-request-begin = Commencer
new-request-lately = Vos dernières procédures
new-request-areas = Domaines d’action
new-request-all-areas = Tous les domaines d’action

wizard-next = Enregistrer et continuer
wizard-save = Enregistrer et terminer plus tard
wizard-language = Changer de langue
wizard-steps = Étapes
wizard-step-of = { $number } sur { $total } · { $step }
wizard-done = terminée
autosave-saved = Enregistré : { $time }
autosave-failed = L’enregistrement a échoué. Les données que vous avez saisies sont toujours là ; utilisez le bouton ci-dessous pour enregistrer.
autosave-stale = Cette page a été enregistrée ailleurs pendant que vous écriviez. Vos données sont toujours là.
merge-open = Comparer et choisir
merge-title = Deux versions
merge-lead = Cette page a été enregistrée ailleurs après que vous l’avez ouverte. Rien de ce que vous avez saisi n’est perdu. Choisissez pour chaque champ la version à conserver. Vous pouvez modifier la vôtre, par exemple pour y ajouter des passages de l’autre.
merge-saved-by = { $name } a enregistré l’autre version le { $time }.
merge-mine = Ma version
merge-theirs = L’autre version
merge-empty = Rien n’est saisi
merge-taken = Repris de l’autre version, car vous ne l’aviez pas modifié :
merge-save = Enregistrer les versions choisies

step-basis = Base juridique
step-basis-lead = Ce sur quoi vous fondez la demande.
step-recipient = Autorité
step-recipient-lead = Trouvez l’autorité qui peut répondre. Saisissez son nom, une localité ou un sujet, dans n’importe quelle langue.
step-subject = Objet de la demande
step-subject-lead = L’autre autorité ne voit les champs signalés comme données à caractère personnel qu’après avoir accepté la demande.
step-questions = Questions
step-questions-lead = Choisissez ce que vous voulez savoir. L’autre autorité lit chaque question dans sa propre langue.
step-documents = Documents
step-documents-lead = Joignez ce dont l’autre autorité a besoin. Elle ne voit les documents qu’après avoir accepté la demande.
step-deadline = Date et référence
step-deadline-lead = Indiquez pour quelle date vous avez besoin de la réponse.
step-check = Vérifier et envoyer
step-check-lead = Voici ce que verra l’autre autorité.

recipient-chosen = Autorité choisie
questions-chosen = { $chosen } sur { $total }
questions-article = Article { $article }
questions-comment = Ajouter un commentaire
questions-comment-on = Commentaire sur la question { $number }
questions-own = Questions libres
questions-own-help = Ces questions ne sont pas traduites : l’autre autorité les lit telles que vous les écrivez. Dans la mesure du possible, utilisez la liste.
questions-own-number = Question libre { $number }
turns-name = { $name } { $number }
turns-add = Ajouter un élément : { $name }
turns-remove = Retirer { $name } { $number }
not-translated = { $language }, non traduit
not-translated-unknown = Non traduit

documents-kind = Type de document
documents-language = Langue du document
documents-file = Fichier
documents-rules = PDF, PNG, JPEG ou DOCX sans macros, 20 Mo au maximum.
documents-attach = Joindre
documents-remove = Retirer
documents-misplaced = Le formulaire, tel qu’il est actuellement rempli, ne prévoit pas ces documents, qui ne sont pas envoyés. Retirez-les.
documents-progress = Progression du téléversement

wanted-label = Date à laquelle la réponse est nécessaire
wanted-help = L’autre autorité peut accepter cette date ou en proposer une autre.
reference-label = Votre référence
reference-help = Pour vos propres dossiers. L’autre autorité ne la voit pas. N’indiquez pas ici le nom de la personne.

check-recipient = Destinataire
check-change = Modifier
check-before = Avant l’acceptation
check-before-note = Ce qu’il faut pour savoir si l’autorité est compétente.
check-after = Après l’acceptation
check-after-note = Tout ce que vous avez saisi.
check-send = Envoyer la demande
check-send-to = Envoyer à : { $name }
check-send-correction = Envoyer la correction

sent-title = Demande envoyée
sent-for-approval = Demande soumise pour approbation
sent-number = Numéro
sent-next = Suite de la procédure
sent-due = Date limite d’acceptation
sent-open = Ouvrir la demande
