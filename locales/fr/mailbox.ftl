# La messagerie du système de formation.
notices-title = Messagerie
notices-lead = Tous les messages que le système enverrait par courriel à votre autorité et à vous-même.
notices-empty = Aucun message pour l’instant.
notices-stuck = Pas encore remis. Le serveur de messagerie est peut-être en panne.
