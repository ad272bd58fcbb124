### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Chyba: { $page } – OpenIMI
ui-problems-title = Vyskytol sa problém
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Chyba:
ui-reference = Referenčné číslo pre asistenčné pracovisko: { $reference }
ui-due-left = { $days ->
    [one] Zostáva { $days } deň
    [few] Zostávajú { $days } dni
    [many] Zostáva { $days } dňa
   *[other] Zostáva { $days } dní
}
ui-due-today = Termín dnes
ui-due-overdue = { $days ->
    [one] { $days } deň po termíne
    [few] { $days } dni po termíne
    [many] { $days } dňa po termíne
   *[other] { $days } dní po termíne
}
ui-pager-label = Stránky
ui-pager-count = { $shown } z { $total }
ui-pager-first = Prvá stránka
ui-pager-next = Ďalšia stránka
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = originál { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, nepreložené
ui-personal = osobné
ui-why = Prečo?
