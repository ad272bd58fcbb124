### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Żball: { $page } – OpenIMI
ui-problems-title = Hemm problema
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Żball:
ui-reference = Referenza għas-servizz ta’ għajnuna: { $reference }
ui-due-left = { $days ->
    [one] Fadal { $days } jum
    [two] Fadal { $days } ijiem
    [few] Fadal { $days } ijiem
    [many] Fadal { $days }-il jum
   *[other] Fadal { $days } jum
}
ui-due-today = Tiskadi llum
ui-due-overdue = { $days ->
    [one] Skadiet { $days } jum ilu
    [two] Skadiet { $days } ijiem ilu
    [few] Skadiet { $days } ijiem ilu
    [many] Skadiet { $days }-il jum ilu
   *[other] Skadiet { $days } jum ilu
}
ui-pager-label = Paġni
ui-pager-count = { $shown } minn { $total }
ui-pager-first = L-ewwel paġna
ui-pager-next = Il-paġna li jmiss
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } oriġinali
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, mhux tradott
ui-personal = personali
ui-why = Għaliex?
