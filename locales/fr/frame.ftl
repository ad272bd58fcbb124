# Le cadre de toutes les pages.
frame-skip = Aller au contenu
frame-training = Formation
frame-training-sentence = Système de formation : rien de ce qui figure ici n’est réel.
frame-search = Rechercher des demandes
frame-language = Langue
frame-language-change = Changer
frame-account = Mon compte
frame-sign-out = Se déconnecter
frame-places = Rubriques
frame-inbox = Boîte de réception
frame-drafts = Brouillons
frame-directory = Répertoire

not-found-title = Page introuvable
not-found-text = Il n’y a rien à cette adresse, ou vous n’y avez pas accès. Vérifiez l’adresse ou revenez à la boîte de réception.
not-found-back = Aller à la boîte de réception
failed-title = Cette page n’a pas pu être affichée
failed-reference = Si cela se reproduit, communiquez cette référence à votre service d’assistance : { $reference }.
choose = Choisir

shortcuts-title = Raccourcis clavier
shortcuts-text = Des touches seules qui mènent à des pages. Elles n’agissent pas pendant la saisie.
shortcuts-on = Les raccourcis sont activés dans ce navigateur.
shortcuts-off = Les raccourcis sont désactivés dans ce navigateur.
shortcuts-turn-off = Désactiver
shortcuts-turn-on = Activer
shortcut-help = Afficher cette page
shortcut-search = Aller à la recherche
shortcut-new = Commencer une nouvelle demande
shortcut-inbox = Ouvrir la boîte de réception
shortcut-drafts = Ouvrir les brouillons
shortcut-directory = Ouvrir le répertoire des autorités
shortcut-next = Ligne suivante d’une liste
shortcut-previous = Ligne précédente d’une liste
