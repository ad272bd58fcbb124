### Éléments sans signification propre.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Erreur : { $page } – OpenIMI
ui-problems-title = Il y a un problème
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Erreur :
ui-reference = Référence pour le service d’assistance : { $reference }
ui-due-left = { $days ->
    [one] { $days } jour restant
    [many] { $days } de jours restants
   *[other] { $days } jours restants
}
ui-due-today = Échéance aujourd’hui
ui-due-overdue = { $days ->
    [one] { $days } jour de retard
    [many] { $days } de jours de retard
   *[other] { $days } jours de retard
}
ui-pager-label = Pages
ui-pager-count = { $shown } sur { $total }
ui-pager-first = Première page
ui-pager-next = Page suivante
ui-original = original { $code }
ui-untranslated = { $language }, non traduit
ui-personal = donnée à caractère personnel
ui-why = Pourquoi ?
