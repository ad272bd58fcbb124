# The inbox and the drafts.
inbox-title = Αιτήματα
inbox-new = Νέο αίτημα
inbox-empty-title = Δεν υπάρχει κάτι εδώ
inbox-empty-text = Τα αιτήματα εμφανίζονται εδώ μόλις σταλούν ή ληφθούν. Για να δείτε άλλα, επιλέξτε άλλον κατάλογο ή καταργήστε τα φίλτρα.
inbox-caption = Αιτήματα
inbox-state = Κατάσταση
inbox-request = Αίτημα
inbox-authority = Αρχή
inbox-due = Προθεσμία
inbox-piles = Κατάλογοι
inbox-new-rows =
    { $count ->
        [one] Εμφάνιση { $count } νέου αιτήματος
       *[other] Εμφάνιση { $count } νέων αιτημάτων
    }
pile-waiting_for_us = Αναμένουν εμάς
pile-to_allocate = Προς κατανομή
pile-waiting_for_them = Αναμένουν την άλλη αρχή
pile-overdue = Εκπρόθεσμα
pile-closed = Περατωμένα

filter-text = Αριθμός, αρχή ή στοιχεία αναφοράς
filter-state = Κατάσταση
filter-area = Τομέας πολιτικής
filter-country = Χώρα
filter-due = Προθεσμία
filter-any = Όλα
filter-act = Εφαρμογή φίλτρων
filter-clear = Κατάργηση όλων των φίλτρων
due-within-overdue = Εκπρόθεσμα
due-within-this_week = Εντός 7 ημερών
due-within-later = Αργότερα
due-within-never = Χωρίς ημερομηνία

drafts-title = Σχέδια
drafts-saved = Το σχέδιο αποθηκεύτηκε.
drafts-empty-title = Δεν υπάρχουν σχέδια
drafts-empty-text = Εδώ εμφανίζονται τα αιτήματα που έχετε αρχίσει και δεν έχετε στείλει ακόμη.
drafts-recipient = Προς
drafts-no-recipient = Δεν έχει επιλεγεί ακόμη
drafts-author = Συντάκτης
drafts-changed = Τελευταία αποθήκευση
drafts-deleted-on = Διαγράφεται στις
draft-deleted-on = Αν κανείς δεν το τροποποιήσει, το σχέδιο αυτό διαγράφεται στις { $date }.
read-only-suspended = Η πρόσβαση της αρχής σας σε αυτή τη διαδικασία έχει ανασταλεί από τις { $date }.
read-only-ended = Η πρόσβαση της αρχής σας σε αυτή τη διαδικασία έληξε στις { $date }.
read-only-no-role = Δεν έχετε πλέον ρόλο με τον οποίο συντάσσονται σχέδια αυτής της διαδικασίας.
read-only-lead = Μπορείτε να διαβάσετε αυτό το σχέδιο, να αντιγράψετε από αυτό και να το διαγράψετε. Δεν μπορείτε να το τροποποιήσετε ούτε να το στείλετε.
drafts-act = Ενέργειες
drafts-delete = Διαγραφή
drafts-delete-text = Το σχέδιο και τα έγγραφά του διαγράφονται οριστικά. Κανείς άλλος δεν τα έχει δει.
drafts-delete-confirm = Διαγραφή του σχεδίου
