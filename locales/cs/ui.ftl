### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Chyba: { $page } – OpenIMI
ui-problems-title = Vyskytl se problém
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Chyba:
ui-reference = Referenční číslo pro technickou podporu: { $reference }
ui-due-left = { $days ->
    [one] Zbývá { $days } den
    [few] Zbývají { $days } dny
    [many] Zbývá { $days } dne
   *[other] Zbývá { $days } dnů
}
ui-due-today = Termín je dnes
ui-due-overdue = { $days ->
    [one] { $days } den po termínu
    [few] { $days } dny po termínu
    [many] { $days } dne po termínu
   *[other] { $days } dnů po termínu
}
ui-pager-label = Stránky
ui-pager-count = { $shown } z { $total }
ui-pager-first = První stránka
ui-pager-next = Další stránka
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = originál: { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, nepřeloženo
ui-personal = osobní údaj
ui-why = Proč?
