### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Klaida: { $page } – OpenIMI
ui-problems-title = Yra klaidų
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Klaida:
ui-reference = Numeris pagalbos tarnybai: { $reference }
ui-due-left = { $days ->
    [one] liko { $days } diena
    [few] liko { $days } dienos
    [many] liko { $days } dienos
   *[other] liko { $days } dienų
}
ui-due-today = Terminas šiandien
ui-due-overdue = { $days ->
    [one] vėluojama { $days } dieną
    [few] vėluojama { $days } dienas
    [many] vėluojama { $days } dienos
   *[other] vėluojama { $days } dienų
}
ui-pager-label = Puslapiai
ui-pager-count = { $shown } iš { $total }
ui-pager-first = Pirmas puslapis
ui-pager-next = Kitas puslapis
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } originalas
# The name of the language, such as "Portuguese".
ui-untranslated = { $language } kalba, neišversta
ui-personal = asmens duomenys
ui-why = Kodėl?
