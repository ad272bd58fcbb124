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
notices-count = Non lus : { $count }
