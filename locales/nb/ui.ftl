### Byggeklosser uten eget saksinnhold.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Feil: { $page } – OpenIMI
ui-problems-title = Det er et problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Feil:
ui-reference = Referanse til brukerstøtten: { $reference }
ui-due-left = { $days ->
    [one] { $days } dag igjen
   *[other] { $days } dager igjen
}
ui-due-today = Frist i dag
ui-due-overdue = { $days ->
    [one] { $days } dag over fristen
   *[other] { $days } dager over fristen
}
ui-pager-label = Sider
ui-pager-count = { $shown } av { $total }
ui-pager-first = Første side
ui-pager-next = Neste side
ui-original = original { $code }
ui-untranslated = { $language }, ikke oversatt
ui-personal = personopplysning
ui-why = Hvorfor?
