### Στοιχεία χωρίς δική τους σημασία.

ui-page-title = { $page } – OpenIMI
ui-page-title-error = Σφάλμα: { $page } – OpenIMI
ui-problems-title = Υπάρχει πρόβλημα
ui-problem-line = { $label } – { $problem }
ui-problem-prefix = Σφάλμα:
ui-reference = Κωδικός αναφοράς για την υπηρεσία υποστήριξης: { $reference }
ui-due-left = { $days ->
    [one] Απομένει { $days } ημέρα
   *[other] Απομένουν { $days } ημέρες
}
ui-due-today = Λήγει σήμερα
ui-due-overdue = { $days ->
    [one] Καθυστέρηση { $days } ημέρας
   *[other] Καθυστέρηση { $days } ημερών
}
ui-pager-label = Σελίδες
ui-pager-count = { $shown } από { $total }
ui-pager-first = Πρώτη σελίδα
ui-pager-next = Επόμενη σελίδα
ui-original = πρωτότυπο { $code }
ui-untranslated = { $language }, χωρίς μετάφραση
ui-personal = προσωπικό
ui-why = Γιατί;
