# La boîte de réception et les brouillons.
inbox-title = Boîte de réception
inbox-new = Nouvelle demande
inbox-empty-title = Aucune demande
inbox-empty-text = Les demandes apparaissent ici dès qu’elles sont envoyées ou reçues. Pour en voir d’autres, choisissez une autre liste ou retirez les filtres.
inbox-caption = Demandes
inbox-state = État
inbox-request = Demande
inbox-authority = Autorité
inbox-due = Échéance
inbox-piles = Listes
inbox-new-rows =
    { $count ->
        [one] Afficher { $count } nouvelle demande
        [many] Afficher { $count } de nouvelles demandes
       *[other] Afficher { $count } nouvelles demandes
    }
pile-waiting_for_us = En attente de notre part
pile-to_allocate = À attribuer
pile-waiting_for_them = En attente de l’autre autorité
pile-overdue = En retard
pile-closed = Clôturées

filter-text = Numéro, autorité ou référence
filter-state = État
filter-area = Domaine d’action
filter-country = Pays
filter-due = Échéance
filter-any = Tous
filter-act = Filtrer
filter-clear = Retirer tous les filtres
due-within-overdue = En retard
due-within-this_week = Dans les 7 jours
due-within-later = Plus tard
due-within-never = Sans date

drafts-title = Brouillons
drafts-saved = Le brouillon est enregistré.
drafts-empty-title = Aucun brouillon
drafts-empty-text = Les demandes que vous avez commencées et pas encore envoyées apparaissent ici.
drafts-recipient = Destinataire
drafts-no-recipient = Pas encore choisi
drafts-author = Commencé par
drafts-changed = Dernier enregistrement
drafts-deleted-on = Supprimé le
draft-deleted-on = Si personne ne le modifie, ce brouillon sera supprimé le { $date }.
read-only-suspended = L’accès de votre autorité à cette procédure est suspendu depuis le { $date }.
read-only-ended = L’accès de votre autorité à cette procédure a pris fin le { $date }.
read-only-no-role = Vous n’avez plus de rôle permettant de rédiger des brouillons de cette procédure.
read-only-lead = Vous pouvez lire ce brouillon, en copier le texte et le supprimer. Vous ne pouvez ni le modifier ni l’envoyer.
drafts-act = Actions
drafts-delete = Supprimer
drafts-delete-text = Le brouillon et ses documents sont supprimés définitivement. Personne d’autre ne les a vus.
drafts-delete-confirm = Supprimer le brouillon
