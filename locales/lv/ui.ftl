### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Kļūda: { $page } – OpenIMI
ui-problems-title = Ir konstatēta kļūda
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Kļūda:
ui-reference = Numurs palīdzības dienestam: { $reference }
ui-due-left = { $days ->
    [zero] atlikušas { $days } dienas
    [one] atlikusi { $days } diena
   *[other] atlikušas { $days } dienas
}
ui-due-today = Termiņš šodien
ui-due-overdue = { $days ->
    [zero] nokavēts par { $days } dienām
    [one] nokavēts par { $days } dienu
   *[other] nokavēts par { $days } dienām
}
ui-pager-label = Lapas
ui-pager-count = { $shown } no { $total }
ui-pager-first = Pirmā lapa
ui-pager-next = Nākamā lapa
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } oriģināls
# The name of the language, such as "Portuguese".
ui-untranslated = { $language } valoda, nav tulkots
ui-personal = personas dati
ui-why = Kāpēc?
