### Bausteine ohne eigene Bedeutung.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Fehler: { $page } – OpenIMI
ui-problems-title = Es gibt ein Problem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Fehler:
ui-reference = Referenz für die Servicestelle: { $reference }
ui-due-left = { $days ->
    [one] Noch { $days } Tag
   *[other] Noch { $days } Tage
}
ui-due-today = Heute fällig
ui-due-overdue = { $days ->
    [one] { $days } Tag überfällig
   *[other] { $days } Tage überfällig
}
ui-pager-label = Seiten
ui-pager-count = { $shown } von { $total }
ui-pager-first = Erste Seite
ui-pager-next = Nächste Seite
ui-original = Original { $code }
ui-untranslated = { $language }, nicht übersetzt
ui-personal = personenbezogen
ui-why = Warum?
