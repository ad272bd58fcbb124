filter-held = Χειρίζεται
held-me = Εγώ
held-nobody = Κανείς
held-unit = Η μονάδα μου
inbox-held = Χειρίζεται: { $name }

bulk-title = Εργασία σε πολλά αιτήματα
bulk-text = Επιλέξτε αιτήματα στον κατάλογο και ορίστε τι θα γίνει. Τίποτα δεν εξέρχεται από την αρχή σας και η αναίρεση είναι δυνατή για δέκα λεπτά.
bulk-person = Συνάδελφος
bulk-label = Ετικέτα
bulk-unit = Μονάδα
bulk-assign = Παράδοση
bulk-unlabel = Αφαίρεση ετικέτας
bulk-column = Επιλογή
bulk-pick = Επιλογή { $number }
bulk-pick-all = Επιλογή όλων σε αυτή τη σελίδα
bulk-selected = Επιλεγμένα: { $count }

work-title = Στην αρχή σας
work-ours-only = Μόνο η αρχή σας το βλέπει αυτό.
work-mine = Χειρίζεστε αυτό το αίτημα.
work-held = Αυτό το αίτημα χειρίζεται: { $name }.
work-nobody = Κανείς δεν χειρίζεται ακόμη αυτό το αίτημα.
work-take = Ανάληψη
work-give-back = Επιστροφή
work-unit = Μονάδα: { $name }
work-unit-give = Ανάθεση στη μονάδα
work-unit-take = Αφαίρεση από τη μονάδα
work-choose = Επιλέξτε
work-label-put = Τοποθέτηση ετικέτας
work-label-take = Αφαίρεση { $name }
work-repeat = Νέο αίτημα όπως αυτό
work-none = Δεν υπάρχει ακόμη τίποτα.
work-no-personal = Χωρίς δεδομένα προσωπικού χαρακτήρα: το διαβάζουν όλοι στην αρχή σας.

step-did-assign = Τώρα χειρίζεται { $name }:
step-did-give-back = Επιστράφηκαν:
step-did-label = Τοποθετήθηκε η ετικέτα { $name }:
step-did-unlabel = Αφαιρέθηκε η ετικέτα { $name }:
step-did-to-unit = Τώρα στη μονάδα { $name }:
step-did-from-unit = Αφαιρέθηκαν από τη μονάδα:
step-undone = Αναιρέθηκαν:
step-unchanged = Αμετάβλητα, επειδή ήταν ήδη έτσι:
step-failed = Δεν έγινε:
step-undo = Αναίρεση
step-undo-for = Δυνατή για δέκα λεπτά.

notes-title = Εσωτερικές σημειώσεις
notes-text = Νέα σημείωση
notes-help = Τη διαβάζουν όλοι στην αρχή σας που μπορούν να διαβάσουν αυτό το αίτημα. Οι σημειώσεις διαγράφονται μαζί με το αίτημα.
notes-add = Προσθήκη σημείωσης
notes-take-back = Ανάκληση σημείωσης

labels-title = Ετικέτες
labels-lead = Οι ετικέτες ταξινομούν τα αιτήματα της αρχής σας. Καμία άλλη αρχή δεν τις βλέπει.
labels-new = Νέα ετικέτα
labels-colour = Χρώμα
labels-retire = Να μη χρησιμοποιείται πλέον: { $name }
colour-neutral = Γκρι
colour-info = Μπλε
colour-success = Πράσινο
colour-soon = Κεχριμπαρένιο
colour-error = Κόκκινο

units-title = Μονάδες
units-lead = Οι μονάδες οργανώνουν την εργασία στην αρχή σας. Όποιος έχει δικαίωμα να χειρίζεται αιτήματα και ανήκει σε μονάδα μπορεί να αναλάβει ό,τι ανατέθηκε στη μονάδα. Οι μονάδες δεν δίνουν ρόλο σε κανέναν και καμία άλλη αρχή δεν τις βλέπει.
units-new = Νέα μονάδα
units-people = Πρόσωπα σε αυτή τη μονάδα
units-save = Αποθήκευση της μονάδας
units-change = Αλλαγή: { $name }
units-close = Κλείσιμο: { $name }
units-closed = Κλειστή
units-into = Πού πηγαίνουν τα ανοικτά αιτήματά της
units-into-none = Σε καμία μονάδα

phrases-title = Φράσεις απάντησης
phrases-lead = Προτάσεις που η αρχή σας χρειάζεται συχνά.
phrases-use = Αντιγράψτε μια φράση σε μια απάντηση.
phrases-new = Νέα φράση
phrases-name = Τίτλος
phrases-text = Διατύπωση
phrases-keep = Αποθήκευση φράσης
phrases-change = Αλλαγή { $name }
phrases-remove = Διαγραφή { $name }
phrases-put-in = Εισαγωγή { $name }
phrases-done = Έγινε εισαγωγή.

same-person-text = Η αρχή σας έχει ήδη ανοικτό αίτημα για αυτό το πρόσωπο σε αυτή τη διαδικασία:
