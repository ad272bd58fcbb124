### Osat, joilla ei ole omaa asiasisältöä.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Virhe: { $page } – OpenIMI
ui-problems-title = Ilmeni ongelma
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Virhe:
ui-reference = Viite käyttäjätukea varten: { $reference }
ui-due-left = { $days ->
    [one] { $days } päivä jäljellä
   *[other] { $days } päivää jäljellä
}
ui-due-today = Määräaika tänään
ui-due-overdue = { $days ->
    [one] { $days } päivän myöhässä
   *[other] { $days } päivää myöhässä
}
ui-pager-label = Sivut
ui-pager-count = { $shown } / { $total }
ui-pager-first = Ensimmäinen sivu
ui-pager-next = Seuraava sivu
ui-original = alkuperäinen { $code }
ui-untranslated = { $language }, ei käännetty
ui-personal = henkilötieto
ui-why = Miksi?
