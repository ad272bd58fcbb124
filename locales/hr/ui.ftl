### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Pogreška: { $page } – OpenIMI
ui-problems-title = Došlo je do problema
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Pogreška:
ui-reference = Referentni broj za korisničku podršku: { $reference }
ui-due-left = { $days ->
    [one] Još { $days } dan
    [few] Još { $days } dana
   *[other] Još { $days } dana
}
ui-due-today = Rok je danas
ui-due-overdue = { $days ->
    [one] { $days } dan nakon roka
    [few] { $days } dana nakon roka
   *[other] { $days } dana nakon roka
}
ui-pager-label = Stranice
ui-pager-count = { $shown } od { $total }
ui-pager-first = Prva stranica
ui-pager-next = Sljedeća stranica
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = izvornik { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, nije prevedeno
ui-personal = osobno
ui-why = Zašto?
