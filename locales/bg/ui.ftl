### Елементи без собствено значение.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Грешка: { $page } – OpenIMI
ui-problems-title = Има проблем
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Грешка:
ui-reference = Справочен номер за службата за поддръжка: { $reference }
ui-due-left = { $days ->
    [one] Остава { $days } ден
   *[other] Остават { $days } дни
}
ui-due-today = Срокът изтича днес
ui-due-overdue = { $days ->
    [one] { $days } ден закъснение
   *[other] { $days } дни закъснение
}
ui-pager-label = Страници
ui-pager-count = { $shown } от { $total }
ui-pager-first = Първа страница
ui-pager-next = Следваща страница
ui-original = оригинал { $code }
ui-untranslated = { $language }, без превод
ui-personal = лични данни
ui-why = Защо?
