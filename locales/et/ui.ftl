### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Viga: { $page } – OpenIMI
ui-problems-title = Midagi on valesti
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Viga:
ui-reference = Viitenumber kasutajatoele: { $reference }
ui-due-left = { $days ->
    [one] jäänud { $days } päev
   *[other] jäänud { $days } päeva
}
ui-due-today = Tähtaeg täna
ui-due-overdue = { $days ->
    [one] { $days } päev üle tähtaja
   *[other] { $days } päeva üle tähtaja
}
ui-pager-label = Lehed
ui-pager-count = { $shown } / { $total }
ui-pager-first = Esimene leht
ui-pager-next = Järgmine leht
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } originaal
# The name of the language, such as "Portuguese".
ui-untranslated = { $language } keel, tõlkimata
ui-personal = isikuandmed
ui-why = Miks?
