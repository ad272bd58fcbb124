# La messagerie du système de formation.
mailbox-title = Messagerie
mailbox-lead = Tous les messages que le système enverrait par courriel à votre autorité et à vous-même.
mailbox-empty = Aucun message pour l’instant.
mailbox-stuck = Pas encore remis. Le serveur de messagerie est peut-être en panne.

# The list of notices of a person.
notices-title = Avis
notices-lead = Ce qui s’est passé dans les demandes de votre autorité. Un avis est supprimé après 90 jours.
notices-filter = Quels avis
notices-all = Tous
notices-unread = Non lus
notices-empty = Aucun avis.
notices-empty-unread = Aucun avis non lu.
notices-read = Marquer comme lu
notices-read-all = Marquer tout comme lu
notices-count = Non lus : { $count }

stuck-title = Une adresse électronique ne reçoit pas les courriels
stuck-tries = Tentatives
stuck-mails = Courriels en attente
stuck-entry = Demandez à votre service informatique si la boîte existe et n’est pas pleine, ou indiquez-en une autre. Ce qui attend est renvoyé dès que vous enregistrez.
stuck-coordinator = L’autorité n’apprend pas par courriel ce qui se passe. Téléphonez-lui et faites vérifier l’adresse par ses administrateurs.
stuck-own = Votre propre adresse ne reçoit pas les courriels
stuck-own-help = Adressez-vous à votre service informatique ou faites corriger votre adresse par un administrateur de votre autorité.
