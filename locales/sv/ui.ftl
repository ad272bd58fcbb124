### Delar utan egen sakinnebörd.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Fel: { $page } – OpenIMI
ui-problems-title = Det finns ett problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Fel:
ui-reference = Referens till supporten: { $reference }
ui-due-left = { $days ->
    [one] { $days } dag kvar
   *[other] { $days } dagar kvar
}
ui-due-today = Frist i dag
ui-due-overdue = { $days ->
    [one] { $days } dag försenad
   *[other] { $days } dagar försenad
}
ui-pager-label = Sidor
ui-pager-count = { $shown } av { $total }
ui-pager-first = Första sidan
ui-pager-next = Nästa sida
ui-original = original { $code }
ui-untranslated = { $language }, inte översatt
ui-personal = personuppgift
ui-why = Varför?
