### Elementos sin significado propio.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Error: { $page } – OpenIMI
ui-problems-title = Hay un problema
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Error:
ui-reference = Referencia para el servicio de asistencia: { $reference }
ui-due-left = { $days ->
    [one] Queda { $days } día
    [many] Quedan { $days } de días
   *[other] Quedan { $days } días
}
ui-due-today = Vence hoy
ui-due-overdue = { $days ->
    [one] { $days } día de retraso
    [many] { $days } de días de retraso
   *[other] { $days } días de retraso
}
ui-pager-label = Páginas
ui-pager-count = { $shown } de { $total }
ui-pager-first = Primera página
ui-pager-next = Página siguiente
ui-original = original { $code }
ui-untranslated = { $language }, sin traducir
ui-personal = dato personal
ui-why = ¿Por qué?
