### Elementer uden egen betydning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Fejl: { $page } – OpenIMI
ui-problems-title = Der er et problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Fejl:
ui-reference = Reference til brugersupport: { $reference }
ui-due-left = { $days ->
    [one] { $days } dag tilbage
   *[other] { $days } dage tilbage
}
ui-due-today = Frist i dag
ui-due-overdue = { $days ->
    [one] { $days } dag over fristen
   *[other] { $days } dage over fristen
}
ui-pager-label = Sider
ui-pager-count = { $shown } af { $total }
ui-pager-first = Første side
ui-pager-next = Næste side
ui-original = original { $code }
ui-untranslated = { $language }, ikke oversat
ui-personal = personlig
ui-why = Hvorfor?
