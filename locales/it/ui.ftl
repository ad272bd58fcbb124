### Widgets without business meaning.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Errore: { $page } – OpenIMI
ui-problems-title = Si è verificato un problema
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Errore:
ui-reference = Riferimento per il servizio di assistenza: { $reference }
ui-due-left = { $days ->
    [one] { $days } giorno rimanente
    [many] { $days } di giorni rimanenti
   *[other] { $days } giorni rimanenti
}
ui-due-today = Scade oggi
ui-due-overdue = { $days ->
    [one] { $days } giorno di ritardo
    [many] { $days } di giorni di ritardo
   *[other] { $days } giorni di ritardo
}
ui-pager-label = Pagine
ui-pager-count = { $shown } di { $total }
ui-pager-first = Prima pagina
ui-pager-next = Pagina successiva
ui-original = originale { $code }
ui-untranslated = { $language }, non tradotto
ui-personal = dati personali
ui-why = Perché?
