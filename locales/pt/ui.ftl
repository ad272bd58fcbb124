### Elementos sem significado próprio.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Erro: { $page } – OpenIMI
ui-problems-title = Há um problema
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Erro:
ui-reference = Referência para o serviço de apoio: { $reference }
ui-due-left = { $days ->
    [one] Resta { $days } dia
    [many] Restam { $days } de dias
   *[other] Restam { $days } dias
}
ui-due-today = Termina hoje
ui-due-overdue = { $days ->
    [one] { $days } dia de atraso
    [many] { $days } de dias de atraso
   *[other] { $days } dias de atraso
}
ui-pager-label = Páginas
ui-pager-count = { $shown } de { $total }
ui-pager-first = Primeira página
ui-pager-next = Página seguinte
ui-original = original { $code }
ui-untranslated = { $language }, não traduzido
ui-personal = pessoal
ui-why = Porquê?
