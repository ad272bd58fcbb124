# Le répertoire des autorités.
directory-title = Répertoire des autorités
directory-attribution = Noms de lieux : GeoNames, CC BY 4.0. Noms de pays et de langues : Unicode CLDR.
find-label = Quelle autorité cherchez-vous ?
find-help = Un nom, une localité ou un sujet, dans n’importe quelle langue et écriture.
find-level = Niveau
find-area = Compétence
find-group = Groupe
find-kind = Type d’autorité
find-function = Fonction
find-act = Rechercher
find-count =
    { $count ->
        [one] { $count } autorité
        [many] { $count } d’autorités
       *[other] { $count } autorités
    }
find-why = Trouvée par
find-own = Il s’agit de votre propre autorité.
find-nobody-reads = Personne ne lit encore ici les demandes relevant de cette procédure.
find-favourite = Favorite
find-partner = Partenaire récent
find-catch-all = Aucune autorité correspondante pouvant être saisie n’a été trouvée. Celle-ci prend en charge ce qu’aucune autre ne traite dans son État.
why-name = nom
why-english-name = nom anglais
why-alias = autre nom
why-former = ancien nom
why-acronym = sigle
why-competence = profession ou matière
why-kind = type d’organisme
why-place = localité
why-country = pays
level-national = National
level-regional = Régional
level-local = Local
competence-PQ = Qualifications professionnelles
competence-SD = Services
competence-PD = Documents publics
competence-FA = Armes à feu
competence-PR = Droits des patients
competence-RT = Transport routier
competence-PW = Détachement de travailleurs
competence-CG = Biens culturels
competence-GD = Protection des données
competence-CP = Protection des consommateurs
competence-DL = Permis de conduire
authority-country = Pays
authority-procedures = Peut recevoir des demandes dans
authority-no-procedure = Personne ne lit encore de demandes ici.
authority-back = Retour au répertoire
find-no-access = Cette autorité n’a pas accès à cette procédure.
find-suspended = L’accès de cette autorité est suspendu.
find-unfit = Cette autorité ne peut pas être choisie dans cette procédure. Motif : { $what }
favourite-add = Ajouter aux favoris
favourite-remove = Retirer des favoris
groups-title = Groupes d’autorités
groups-lead = Vos propres groupes. Personne d’autre ne les voit. Choisissez un groupe lorsque vous cherchez une autorité.
groups-none = Vous n’avez pas encore de groupe.
groups-new = Nouveau groupe
groups-name = Nom du groupe
groups-rename = Renommer
groups-delete = Supprimer le groupe « { $name } »
groups-empty = Ce groupe ne contient encore aucune autorité.
groups-search = Chercher dans ce groupe
groups-add = Ajouter au groupe
groups-take-out = Retirer { $name } du groupe
