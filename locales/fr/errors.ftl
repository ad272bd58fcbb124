### Ce qui ne va pas et comment y remédier, un message pour chaque code.

# Refus d'un acte.
error-not-allowed = Votre rôle ne le permet pas. Adressez-vous à la personne qui gère les comptes de votre autorité.
error-not-now = Cela n’est plus possible : la demande a changé d’état. Ouvrez-la de nouveau pour voir ce que vous pouvez faire maintenant.
error-not-your-side = Seule l’autre autorité peut le faire.
error-incomplete = Il manque encore des données ou certaines sont erronées. Vérifiez les champs indiqués sur cette page.
error-no-recipient = Choisissez l’autorité à laquelle la demande doit être adressée.
error-recipient-not-reachable = Dans cette autorité, personne ne lit les demandes de ce type. Choisissez une autre autorité.
error-not-admitted = Votre autorité ne peut pas présenter de demande dans cette procédure : ses règles admettent d’autres autorités.
error-recipient-not-admitted = Les règles de cette procédure n’admettent pas l’autorité choisie. Choisissez une autre autorité.
error-recipient-is-self = Une demande ne peut pas être envoyée à votre propre autorité. Choisissez une autre autorité.
error-no-date-proposed = Aucune date proposée n’attend votre réponse.
error-nothing-answered = Aucune question n’a encore reçu de réponse. Répondez à une question au moins, puis envoyez la réponse.
error-already-rated = Votre autorité a déjà évalué cette demande.
error-recipient-abroad = Une demande ne peut être transférée qu’à une autorité de votre propre État membre. Choisissez une autre autorité.
error-recipient-takes-part = Cette autorité participe déjà à la demande. Choisissez une autre autorité.
error-nothing-corrected = Rien n’a été modifié. Corrigez quelque chose ou supprimez le brouillon.
error-nothing-changed = Rien n’a été modifié. Modifiez l’une des données
error-parts-open = Des questions se trouvent auprès d’une autre autorité. Attendez ses réponses ou reprenez d’abord les questions.
error-confidential = Cette demande est confidentielle. Elle ne peut être ni transférée ni scindée tant que la partie qui a demandé le traitement confidentiel ne l’a pas levé.
error-confidential-document = Un document de l’autre autorité est confidentiel. Demandez à cette autorité de lever le traitement confidentiel, puis transférez la demande.

# Problèmes d'un champ.
error-required = Remplissez ce champ
error-not-chosen = Choisissez une réponse
error-too-long = { $max ->
    [one] Réduisez le texte à { $max } caractère
    [many] Réduisez le texte à { $max } de caractères au maximum
   *[other] Réduisez le texte à { $max } caractères au maximum
}
error-not-a-date = Indiquez un jour qui existe, avec le jour, le mois et l’année en chiffres, par exemple 27 3 2026
error-date-too-early = Indiquez le { $earliest } ou un jour ultérieur
error-date-too-late = Indiquez le { $latest } ou un jour antérieur
error-date-after-legal = Indiquez le { $latest } ou un jour antérieur : la date ne peut pas être postérieure à l’expiration du délai légal
error-period-reversed = Le dernier jour précède le premier. Modifiez l’un des deux
error-not-a-choice = Choisissez l’une des options affichées
error-not-a-number = Indiquez un nombre en chiffres, par exemple 12 ou 12,5
error-number-out-of-range = Indiquez un nombre compris entre { $min } et { $max }
error-no-currency = Choisissez une monnaie
error-not-a-country = Choisissez un pays dans la liste
error-unknown-region = Aucune région ne porte ce code. Indiquez un code de la NUTS 2024, par exemple DE2, ou laissez le champ vide
error-not-an-authority = Cette autorité ne figure pas dans le répertoire. Recherchez-la par son nom
error-exchanges-open = Des demandes sont encore en cours ici : { $count }. Indiquez l’autorité qui les reprend
error-not-a-successor = Cette autorité ne peut pas reprendre les demandes. Choisissez-en une autre du même État, qui a accès et du personnel traitant les demandes
error-successor-not-admitted = Les règles de la procédure n’admettent pas cette autorité pour certaines de ces demandes : { $count }. Motif : { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Choisissez-en une autre
error-another-active-authority = Choisissez une autre autorité active du même État
error-parent-below = Cette autorité fait elle-même partie de l’autre. Choisissez-en une qui n’en fait pas partie
error-too-deep = { $max } autorités au plus peuvent se trouver les unes au-dessus des autres
error-successor-takes-part = Cette autorité participe déjà à certaines de ces demandes : { $count }. Choisissez-en une autre
error-successor-is-self = Une autorité ne peut pas se succéder à elle-même. Choisissez-en une autre
error-successor-suspended = L’accès de cette autorité à la procédure est suspendu. Choisissez-en une autre ou rétablissez d’abord l’accès
error-circular-succession = La procédure vient de cette autorité, qui l’avait cédée. Choisissez-en une autre
error-nobody-takes-over = Indiquez l’autorité qui reprend cette procédure
error-no-question = Choisissez au moins une question
error-no-question-left = Gardez au moins une question. Pour les confier toutes, transférez la demande
error-reason-required = Indiquez le motif
error-document-required = Joignez un document
error-document-not-allowed = Retirez les documents dont le type ne peut pas être joint ici
error-document-misplaced = Retirez le document { $name } : le formulaire, tel qu’il est actuellement rempli, ne le prévoit pas
error-not-ticked = Cochez la case pour confirmer
error-file-empty = Le fichier est vide. Choisissez un autre fichier
error-file-too-large = Le fichier est trop volumineux. Choisissez-en un de { $max } au maximum
error-file-type-not-accepted = Les fichiers de ce type ne sont pas acceptés. Choisissez un fichier PDF, PNG, JPEG ou DOCX
error-file-damaged = Le fichier est illisible. Enregistrez-le de nouveau et joignez le nouveau fichier
error-file-has-macros = Le document contient des macros. Enregistrez-le sans macros et joignez-le de nouveau
error-too-many-files = La demande contient déjà le nombre maximal de documents. Retirez-en un avant d’en joindre un autre
error-not-text = Le texte contient un caractère invisible qui ne peut pas être enregistré. Effacez le texte et saisissez-le de nouveau
error-not-an-email = Saisissez une adresse électronique, par exemple nom@example.eu
error-not-a-phone = Saisissez un numéro de téléphone avec l’indicatif du pays, par exemple +351 21 123 45 67
error-not-a-url = Saisissez une adresse complète commençant par https:// ou http://, par exemple https://example.eu
error-not-an-iban = Saisissez un IBAN : deux lettres pour le pays, deux chiffres de contrôle, puis le numéro de compte
error-iban-length = Longueur d’un IBAN commençant par { $country } : { $length }. Comparez votre saisie avec l’original
error-iban-mistyped = Les chiffres de contrôle ne correspondent pas : au moins un caractère est erroné. Comparez l’IBAN avec l’original
error-not-a-plate = Saisissez le numéro d’immatriculation tel qu’il figure sur le véhicule : lettres, chiffres et tirets

# Appels qui ont échoué.
error-not-found = Il n’y a rien à cette adresse que vous puissiez consulter. Vérifiez le numéro ou revenez à la liste.
error-stale = Entre-temps, une personne de votre autorité ou l’autre autorité a modifié ces données. Ce que vous avez saisi est toujours là : comparez-le avec le nouvel état et envoyez-le de nouveau.
error-key-reused = Ce formulaire a déjà été envoyé avec un autre contenu. Ouvrez de nouveau la page avant d’en envoyer un nouveau.
error-signed-out = Votre session a pris fin. Reconnectez-vous ; ce que vous avez saisi est conservé.
error-unavailable = Cette partie du système est momentanément indisponible. Les données enregistrées sont en sécurité. Réessayez dans quelques minutes.
error-internal = Une erreur s’est produite de notre côté. Les données enregistrées sont en sécurité. Réessayez ; si l’erreur se reproduit, communiquez la référence à votre service d’assistance.
error-unreadable = La page n’a pas pu être interprétée, peut-être parce qu’elle était ouverte pendant une mise à jour. Rechargez-la.
error-no-answer = Le système est inaccessible. Vérifiez votre connexion et réessayez ; gardez cette page ouverte afin de ne rien perdre de ce que vous avez saisi.

# Connexion.
error-sign-in-no-fit = Le nom d’utilisateur et le mot de passe ne correspondent pas. Vérifiez-les et réessayez.
error-sign-in-over = La connexion a pris trop de temps. Recommencez avec le nom et le mot de passe.
error-factor-required = Il vous faut un second facteur pour pouvoir continuer. Configurez-le maintenant.
error-provider-cancelled = La connexion n’a pas eu lieu : elle a été annulée ou refusée auprès du fournisseur. Réessayez ou connectez-vous avec votre mot de passe.
error-provider-unknown-person = Aucun compte n’est associé à cette identité. Connectez-vous avec votre nom d’utilisateur et votre mot de passe, puis associez l’identité sous « Mon compte ».
error-provider-level = Le fournisseur n’a pas confirmé votre identité au niveau de sécurité exigé. Connectez-vous auprès de lui avec un second facteur.
error-provider-down = Le fournisseur est injoignable pour le moment. Réessayez dans quelques minutes ou connectez-vous avec votre mot de passe.
error-provider-untrusted = La réponse du fournisseur n’a pas été acceptée : elle est arrivée trop tard, a déjà été utilisée ou ne correspond pas. Recommencez.
error-prove-again = Votre connexion date d’un moment. Reconnectez-vous dans une autre fenêtre, puis répétez cette étape.
error-sign-in-wait = { $seconds ->
    [one] Trop de tentatives. Attendez { $seconds } seconde avant de réessayer.
    [many] Trop de tentatives. Attendez { $seconds } de secondes avant de réessayer.
   *[other] Trop de tentatives. Attendez { $seconds } secondes avant de réessayer.
}

# Appels refusés.
error-too-large = Votre envoi est trop volumineux. Raccourcissez les textes et joignez les fichiers un par un.
error-too-many-calls = Votre navigateur a émis trop d’appels en peu de temps. Attendez un instant et réessayez.
error-foreign-origin = Ce formulaire ne provient pas d’une page de ce système. Ouvrez la page ici et envoyez-le de nouveau.
error-outside-remit = Cela ne relève pas des fonctions de votre autorité. Adressez-vous au coordonnateur compétent.
error-function-taken = Une autre autorité exerce déjà cette fonction pour le même État, la même région ou le même domaine d’action. Retirez-la-lui d’abord.
error-circular-delegation = Cette autorité se trouve au-dessus de la vôtre dans le réseau et ne peut pas recevoir d’elle une fonction.
error-holds-functions = Cette autorité exerce encore des fonctions dans le réseau. Retirez-les-lui d’abord.
error-authority-changed = Cela n’est plus possible : l’autorité ou sa place dans le réseau a été modifiée entre-temps. Ouvrez de nouveau sa page pour voir ce que vous pouvez faire maintenant.
error-not-a-coordinator = L’autorité choisie n’exerce aucune fonction qui le permette ici. Confiez-lui d’abord la fonction ou choisissez un autre coordonnateur.

error-last-administrator = C’est le seul administrateur de votre autorité. Désignez d’abord un autre administrateur.
error-not-in-this-state = Le compte a changé entre-temps. Consultez-le à nouveau.
error-second-administrator = Un second administrateur doit l’approuver : ni la personne qui l’a demandé, ni la personne concernée.
error-identity-taken = Cette identité est déjà associée à un compte, ou votre compte à une autre identité chez ce fournisseur. Dissociez d’abord celle-là.
error-not-a-username = Utilisez de 3 à 64 lettres, chiffres, points, traits d’union ou traits de soulignement
error-username-taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre
error-password-too-short = Utilisez au moins { $min } caractères
error-password-too-common = Ce mot de passe est souvent utilisé ou a été révélé par une fuite de données. Choisissez-en un autre
error-password-about-owner = Le mot de passe ne peut être ni votre nom, ni votre adresse, ni le nom de votre autorité. Choisissez-en un autre
error-wrong-code = Le code ne correspond pas à ce lien. Vérifiez-le avec votre administrateur
error-wrong-password = Le mot de passe est erroné
error-wrong-factor-code = Le code est erroné, trop ancien ou déjà utilisé. Saisissez celui que l’application affiche maintenant
error-wrong-passkey = La clé d’accès n’est pas connue ici ou a été confirmée trop tard. Réessayez ou connectez-vous avec votre nom d’utilisateur et votre mot de passe
error-not-a-name = Écrivez le nom sans caractères spéciaux
error-colleague-exists = Un collègue ayant cette adresse électronique existe déjà
error-not-a-colleague = Aucun collègue actif n’a ce nom d’utilisateur ou cette adresse électronique
error-deputy-circle = Choisissez un autre suppléant : certains jours, toutes les personnes qui se remplacent seraient absentes
error-for-coordinators = Seuls les coordonnateurs ont des gestionnaires de saisines
error-unknown-procedure = La procédure { $text } n’existe pas
error-role-for-alerts = { $text } est un rôle réservé aux alertes et aux notifications
error-unknown-role = Le rôle { $text } n’existe pas
error-unknown-language = La langue { $text } n’existe pas
error-repeated-line = Cette adresse électronique figure déjà à la ligne { $line }
error-not-utf8 = La ligne { $line } est illisible. Enregistrez le tableau au format CSV en UTF-8
error-no-heading = La première ligne doit nommer les colonnes, au moins name et email
error-column-count = La ligne n’a pas autant de colonnes que la première
error-too-many-lines = Importez au plus { $max } lignes à la fois
error-work-copy-submitted = La copie de travail attend l’approbation ou est en vigueur et ne peut être modifiée. Reprenez-la d’abord.
error-work-copy-not-submitted = La copie de travail n’a pas été soumise ou est déjà en vigueur.
error-definition-faulty = La définition comporte des erreurs. Corrigez ce qu’indique la liste, puis réessayez.
error-author-cannot-approve = Une autre personne doit approuver ce que vous avez rédigé.
error-not-a-publisher = Seul un administrateur de l’autorité de la Commission peut approuver une définition ou la renvoyer. Adressez-vous à l’un d’eux.
error-definition-unreadable = Le fichier est illisible : aucun formulaire ne peut le modifier. Corrigez-le dans le fichier.
error-written-otherwise = Cette partie est écrite d’une manière qu’aucun formulaire ne peut modifier. Modifiez-la dans le fichier.
error-not-a-procedure-folder = Le fichier n’est pas une archive (ZIP) d’une procédure. Choisissez une archive contenant procedure.toml et ses textes.
error-not-an-identifier = Utilisez des minuscules, des chiffres et des traits de soulignement, en commençant par une lettre
error-not-a-condition = Écrivez la condition comme dans une définition, par exemple {"{"} field = "x", answered = true {"}"}
error-name-taken = Ce nom est déjà pris. Choisissez-en un autre
error-not-taken-up = Prenez d’abord la demande en charge ; jusque-là, vous n’en voyez que l’en-tête.
error-waits-for-allocation = Cette demande attend son attribution. Elle doit être attribuée à un agent de votre autorité avant que quiconque ne la traite.
error-no-coordinator = Aucun coordonnateur ne peut statuer pour le moment. Adressez-vous au coordonnateur national.
error-coordinators-called = Les coordonnateurs ont déjà été appelés.
error-not-overdue = Avant l’acceptation de la demande, il ne peut être fait appel aux coordonnateurs qu’après l’expiration d’un délai.
error-commission-not-reachable = À la Commission, personne ne participe actuellement à cette procédure.
error-waits-for-decision = Une décision est attendue ici. Attendez-la ou reprenez ce qui a été soumis.
error-deadline-not-over = Cela n’est possible qu’après l’expiration du délai.
error-not-extensible = Aucun délai ne peut être prolongé actuellement : il l’a déjà été, il a expiré ou il n’y en a pas.
error-no-such-part = Aucune des questions confiées à une autre autorité n’en est au stade nécessaire.
error-confidential-already = Votre partie a déjà demandé le traitement confidentiel.
error-closing-proposed = Une proposition de clôture attend une réponse. Si elle vient de l’autre autorité, acceptez-la ou refusez-la.
error-no-closing-proposed = L’autre autorité n’a pas proposé la clôture.
error-commission-informed = La Commission a déjà été informée de cette demande.
error-not-confidential = Votre partie n’a pas demandé le traitement confidentiel.
error-taken-up-already = Votre autorité a déjà pris la demande en charge.
error-refusal-overruled = Un coordonnateur a jugé votre refus non justifié ; vous ne pouvez donc pas refuser à nouveau.
error-opinion-awaited = La Commission a été saisie et n’a pas encore rendu son avis.
error-data-blocked = Les données de cette demande sont verrouillées ; rien ne peut y être modifié.
error-colleague-without-role = Ce collègue ne peut pas traiter la demande. Choisissez quelqu’un qui rédige ou traite les demandes de cette procédure.
error-undo-over = L’annulation n’est plus possible : dix minutes se sont écoulées, ou elle a déjà eu lieu.
error-changed-since = Quelqu’un a modifié ceci entre-temps ; cela reste donc en l’état.
error-rights-changed = Vos droits ont été modifiés au même moment ; rien n’a donc été fait. Ouvrez de nouveau la page pour voir ce que vous pouvez faire maintenant.
error-nothing-selected = Sélectionnez au moins une demande.
error-label-exists = Votre autorité a déjà une étiquette de ce nom. Choisissez-en un autre.
error-too-many-labels = Votre autorité a déjà { $max } étiquettes. Cessez d’en utiliser une dont elle n’a plus besoin.
error-unit-exists = Votre autorité a déjà une unité de ce nom. Choisissez-en un autre.
error-too-many-units = Votre autorité a déjà { $max } unités. Fermez-en une dont elle n’a plus besoin.
error-group-exists = Vous avez déjà un groupe de ce nom. Choisissez-en un autre.
error-too-many-groups = Vous avez déjà { $max } groupes. Supprimez-en un dont vous n’avez pas besoin.
error-group-full = Le groupe contient déjà { $max } autorités. Retirez-en une ou choisissez un autre groupe.
error-not-hours = Saisissez chaque plage d’une heure à une autre, par exemple 9:00-12:00
error-span-reversed = La plage se termine avant de commencer. Modifiez l’une des heures
error-spans-overlap = La seconde plage commence avant la fin de la première. Modifiez l’une des deux
error-too-many-spans = Saisissez deux plages par jour au plus
error-closing-too-long = Les bureaux seraient fermés plus de deux ans. Choisissez une date plus proche pour le dernier jour
error-too-many-searches = Vous avez recherché des personnes trop souvent en peu de temps. Attendez une heure ou cherchez par numéro.
error-too-many-saved-searches = Vous conservez déjà autant de recherches que possible. Retirez-en une, puis enregistrez celle-ci.
error-too-many-exports = Vous avez téléchargé le répertoire trop souvent en peu de temps. Réessayez dans une heure.
