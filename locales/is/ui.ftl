### Einingar án eigin efnis.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Villa: { $page } – OpenIMI
ui-problems-title = Vandamál kom upp
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Villa:
ui-reference = Tilvísun fyrir notendaþjónustuna: { $reference }
ui-due-left = { $days ->
    [one] { $days } dagur eftir
   *[other] { $days } dagar eftir
}
ui-due-today = Frestur rennur út í dag
ui-due-overdue = { $days ->
    [one] { $days } dag fram yfir frest
   *[other] { $days } daga fram yfir frest
}
ui-pager-label = Síður
ui-pager-count = { $shown } af { $total }
ui-pager-first = Fyrsta síða
ui-pager-next = Næsta síða
ui-original = frumtexti { $code }
ui-untranslated = { $language }, óþýtt
ui-personal = persónuupplýsingar
ui-why = Hvers vegna?
