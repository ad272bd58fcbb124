### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Error: { $page } – OpenIMI
ui-problems-title = There is a problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Error:
ui-reference = Reference for the help desk: { $reference }
ui-due-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
ui-due-today = Due today
ui-due-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
ui-pager-label = Pages
ui-pager-count = { $shown } of { $total }
ui-pager-first = First page
ui-pager-next = Next page
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } original
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, not translated
ui-personal = personal
ui-why = Why?
