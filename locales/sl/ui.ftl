### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Napaka: { $page } – OpenIMI
ui-problems-title = Prišlo je do težave
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Napaka:
ui-reference = Referenčna številka za službo za pomoč uporabnikom: { $reference }
ui-due-left = { $days ->
    [one] Še { $days } dan
    [two] Še { $days } dneva
    [few] Še { $days } dnevi
   *[other] Še { $days } dni
}
ui-due-today = Rok je danes
ui-due-overdue = { $days ->
    [one] { $days } dan po roku
    [two] { $days } dneva po roku
    [few] { $days } dnevi po roku
   *[other] { $days } dni po roku
}
ui-pager-label = Strani
ui-pager-count = { $shown } od { $total }
ui-pager-first = Prva stran
ui-pager-next = Naslednja stran
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = izvirnik { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, ni prevedeno
ui-personal = osebno
ui-why = Zakaj?
