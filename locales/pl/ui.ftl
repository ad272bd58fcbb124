### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Błąd: { $page } – OpenIMI
ui-problems-title = Wystąpił problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Błąd:
ui-reference = Numer referencyjny dla pomocy technicznej: { $reference }
ui-due-left = { $days ->
    [one] Pozostał { $days } dzień
    [few] Pozostały { $days } dni
    [many] Pozostało { $days } dni
   *[other] Pozostało { $days } dnia
}
ui-due-today = Termin upływa dzisiaj
ui-due-overdue = { $days ->
    [one] { $days } dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
}
ui-pager-label = Strony
ui-pager-count = { $shown } z { $total }
ui-pager-first = Pierwsza strona
ui-pager-next = Następna strona
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = oryginał: { $code }
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, bez tłumaczenia
ui-personal = dane osobowe
ui-why = Dlaczego?
