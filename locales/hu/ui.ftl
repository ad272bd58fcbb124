### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Hiba: { $page } – OpenIMI
ui-problems-title = Hiba történt
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Hiba:
ui-reference = Hivatkozási szám az ügyfélszolgálatnak: { $reference }
ui-due-left = { $days ->
    [one] { $days } nap van hátra
   *[other] { $days } nap van hátra
}
ui-due-today = A határidő ma van
ui-due-overdue = { $days ->
    [one] { $days } napja lejárt
   *[other] { $days } napja lejárt
}
ui-pager-label = Oldalak
ui-pager-count = { $shown } / { $total }
ui-pager-first = Első oldal
ui-pager-next = Következő oldal
# The code of the language, such as PT: the text beside it is the one that was written.
ui-original = { $code } eredeti
# The name of the language, such as "Portuguese".
ui-untranslated = { $language }, nincs lefordítva
ui-personal = személyes
ui-why = Miért?
