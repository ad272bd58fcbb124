### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Eroare: { $page } – OpenIMI
ui-problems-title = Există o problemă
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Eroare:
ui-reference = Referință pentru serviciul de asistență: { $reference }
ui-due-left = { $days ->
    [one] { $days } zi rămasă
    [few] { $days } zile rămase
   *[other] { $days } de zile rămase
}
ui-due-today = Termenul expiră astăzi
ui-due-overdue = { $days ->
    [one] { $days } zi de întârziere
    [few] { $days } zile de întârziere
   *[other] { $days } de zile de întârziere
}
ui-pager-label = Pagini
ui-pager-count = { $shown } din { $total }
ui-pager-first = Prima pagină
ui-pager-next = Pagina următoare
ui-original = original { $code }
ui-untranslated = { $language }, fără traducere
ui-personal = date personale
ui-why = De ce?
