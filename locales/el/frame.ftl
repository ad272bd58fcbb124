# The frame around every page.
frame-skip = Μετάβαση στο περιεχόμενο
frame-training = Εκπαίδευση
frame-training-sentence = Σύστημα εκπαίδευσης: τίποτα εδώ δεν είναι πραγματικό.
frame-search = Αναζήτηση αιτημάτων
frame-language = Γλώσσα
frame-language-change = Αλλαγή
frame-account = Ο λογαριασμός μου
frame-sign-out = Αποσύνδεση
frame-places = Ενότητες
frame-inbox = Αιτήματα
frame-drafts = Σχέδια
frame-directory = Κατάλογος αρχών

not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Σε αυτή τη διεύθυνση δεν υπάρχει κάτι ή δεν έχετε πρόσβαση. Ελέγξτε τη διεύθυνση ή επιστρέψτε στον κατάλογο των αιτημάτων.
not-found-back = Μετάβαση στον κατάλογο των αιτημάτων
failed-title = Δεν ήταν δυνατή η εμφάνιση της σελίδας
failed-reference = Αν το σφάλμα επαναληφθεί, δώστε στην υπηρεσία υποστήριξης αυτόν τον κωδικό αναφοράς: { $reference }.
choose = Επιλογή

shortcuts-title = Συντομεύσεις πληκτρολογίου
shortcuts-text = Μεμονωμένα πλήκτρα που οδηγούν σε σελίδες. Δεν ενεργούν όσο πληκτρολογείτε.
shortcuts-on = Οι συντομεύσεις είναι ενεργές σε αυτό το πρόγραμμα περιήγησης.
shortcuts-off = Οι συντομεύσεις είναι ανενεργές σε αυτό το πρόγραμμα περιήγησης.
shortcuts-turn-off = Απενεργοποίηση
shortcuts-turn-on = Ενεργοποίηση
shortcut-help = Εμφάνιση αυτής της σελίδας
shortcut-search = Μετάβαση στην αναζήτηση
shortcut-new = Νέο αίτημα
shortcut-inbox = Άνοιγμα του καταλόγου των αιτημάτων
shortcut-drafts = Άνοιγμα των σχεδίων
shortcut-directory = Άνοιγμα του καταλόγου αρχών
shortcut-next = Επόμενη γραμμή του καταλόγου
shortcut-previous = Προηγούμενη γραμμή του καταλόγου
