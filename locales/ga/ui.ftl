### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Earráid: { $page } – OpenIMI
ui-problems-title = Tá fadhb ann
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Earráid:
ui-reference = Tagairt don deasc chabhrach: { $reference }
ui-due-left = { $days ->
    [one] { $days } lá fágtha
    [two] { $days } lá fágtha
    [few] { $days } lá fágtha
    [many] { $days } lá fágtha
   *[other] { $days } lá fágtha
}
ui-due-today = Sprioc inniu
ui-due-overdue = { $days ->
    [one] { $days } lá thar téarma
    [two] { $days } lá thar téarma
    [few] { $days } lá thar téarma
    [many] { $days } lá thar téarma
   *[other] { $days } lá thar téarma
}
ui-pager-label = Leathanaigh
ui-pager-count = { $shown } as { $total }
ui-pager-first = An chéad leathanach
ui-pager-next = An chéad leathanach eile
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = Bunleagan { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, gan aistriú
ui-personal = pearsanta
ui-why = Cén fáth?
