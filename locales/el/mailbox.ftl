# The mailbox of the training realm.
mailbox-title = Θυρίδα μηνυμάτων
mailbox-lead = Κάθε μήνυμα που το σύστημα θα έστελνε με ηλεκτρονικό ταχυδρομείο στην αρχή σας και σε εσάς.
mailbox-empty = Δεν υπάρχουν ακόμη μηνύματα.
mailbox-stuck = Δεν έχει παραδοθεί ακόμη. Ο διακομιστής ηλεκτρονικού ταχυδρομείου ενδέχεται να μη λειτουργεί.

# The list of notices of a person.
notices-title = Ειδοποιήσεις
notices-lead = Τι συνέβη στα αιτήματα της αρχής σας. Οι ειδοποιήσεις διαγράφονται μετά από 90 ημέρες.
notices-filter = Ποιες ειδοποιήσεις
notices-all = Όλες
notices-unread = Μη αναγνωσμένες
notices-empty = Καμία ειδοποίηση.
notices-empty-unread = Καμία μη αναγνωσμένη ειδοποίηση.
notices-read = Σήμανση ως αναγνωσμένης
notices-read-all = Σήμανση όλων ως αναγνωσμένων
notices-count = Μη αναγνωσμένες: { $count }
