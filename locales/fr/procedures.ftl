# La liste des procédures et la page de chacune.
procedures-title = Procédures
procedures-lead = Ce que les autorités peuvent se demander par l’intermédiaire du système d’information du marché intérieur, et selon quelles règles.
procedures-words = Trouver une procédure
procedures-none = Aucune procédure ne contient ces mots.
procedures-back = Toutes les procédures
procedures-count =
    { $count ->
        [one] { $count } procédure
        [many] { $count } de procédures
       *[other] { $count } procédures
    }
procedure-about = À propos de cette procédure
procedure-version = Version n° { $version }
procedure-version-current = en vigueur pour les nouvelles demandes
procedure-version-old = Les nouvelles demandes suivent une autre version de cette procédure
procedure-versions = Historique des versions
procedure-in-english = Les textes de cette procédure ne sont pas complets dans votre langue. Ils sont affichés en anglais.
procedure-not-public = Seules les personnes connectées peuvent consulter les informations sur cette procédure.
procedure-participants = Qui participe
admission-title = Autorités admises
admission-abroad = Un autre État que celui de l’autorité requérante
admission-at-sending = Vaut seulement pour l’envoi, pas pour le transfert
coordinators-never = Jamais
coordinators-optional = Possible, mais non obligatoire
coordinators-mandatory = Toujours, par un coordonnateur
procedure-workflow = Déroulement d’une demande
procedure-deadlines = Délais
procedure-refusal = Motifs de refus
procedure-refusal-free = Une justification écrite suffit.
procedure-refusal-reason = Une justification écrite est également nécessaire.
attachment-request = Avec la demande
attachment-reply = Avec la réponse
attachment-must = L’un de ces documents doit être joint
attachment-sometimes = Dans certains cas, l’un de ces documents doit être joint
attachment-may = Seuls ces documents peuvent être joints
attachment-none = Aucun document ne peut être joint
procedure-told = Parties averties
procedure-daily = Avec le courriel du jour, sauf si la personne en a décidé autrement
procedure-follows = Peut faire suite à
procedure-form = Contenu d’une demande
procedure-special = protection particulière
procedure-special-ground = Autorisé en vertu de
procedure-before-acceptance = visible avant l’acceptation
procedure-blocking = Verrouillage
procedure-erasing = Effacement
procedure-agree-date = Accepter la date proposée
procedure-close-unattended = Clôture automatique

deadline-days = { $count ->
    [one] { $count } jour calendaire
   *[other] { $count } jours calendaires
}
deadline-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
deadline-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
deadline-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
deadline-after-sending = { $length } après l’envoi de la demande
deadline-working-days = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
deadline-after-receipt = { $length } après la réception
deadline-after-completeness = { $length } après la date à laquelle la demande est complète
deadline-after-field = { $length } après la date indiquée dans le champ « { $field } »
deadline-conditional = Le délai ne court que si les données du formulaire remplissent une condition
deadline-completed-by = Complété par
deadline-after-acceptance = { $length } après l’acceptation
deadline-on-agreed-date = À la date convenue
deadline-after-agreed-date = { $length } après la date convenue
deadline-after-closure = { $length } après la clôture formelle
deadline-reminder = Rappel le jour { $day }
deadline-reminders-before = Rappels, jours avant : { $days }
deadline-escalates-after = Information des deux autorités, jours ouvrables après l’échéance : { $days }

diagram-title = Diagramme des états
diagram-description = Le tableau ci-dessous dit la même chose en toutes lettres.
diagram-by = Par
diagram-to = Mène à
diagram-stays = reste inchangé

value-text = Texte
value-long-text = Texte plus long
value-choice = Une de ces possibilités
value-choices = Une ou plusieurs de ces possibilités
value-period = Période
value-number = Nombre
value-address = Adresse
value-percentage = Pourcentage
value-company = Entreprise
value-profession = Profession
value-language = Langue
value-identity-document = Document d’identité
value-email = Adresse électronique
value-phone = Numéro de téléphone
value-url = Adresse internet
value-iban = Compte bancaire (IBAN)
value-vehicle-plate = Numéro d’immatriculation d’un véhicule
value-declaration = Déclaration à confirmer
value-person = Personne
value-register = Inscription dans un registre
