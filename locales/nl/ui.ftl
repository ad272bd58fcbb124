### Onderdelen zonder eigen betekenis.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Fout: { $page } – OpenIMI
ui-problems-title = Er is een probleem
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Fout:
ui-reference = Referentie voor de servicedesk: { $reference }
ui-due-left = { $days ->
    [one] Nog { $days } dag
   *[other] Nog { $days } dagen
}
ui-due-today = Uiterlijk vandaag
ui-due-overdue = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
}
ui-pager-label = Pagina’s
ui-pager-count = { $shown } van { $total }
ui-pager-first = Eerste pagina
ui-pager-next = Volgende pagina
ui-original = origineel { $code }
ui-untranslated = { $language }, niet vertaald
ui-personal = persoonlijk
ui-why = Waarom?
