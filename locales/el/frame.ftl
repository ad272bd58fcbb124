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
frame-notices = Θυρίδα μηνυμάτων

not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Σε αυτή τη διεύθυνση δεν υπάρχει κάτι ή δεν έχετε πρόσβαση. Ελέγξτε τη διεύθυνση ή επιστρέψτε στον κατάλογο των αιτημάτων.
not-found-back = Μετάβαση στον κατάλογο των αιτημάτων
failed-title = Δεν ήταν δυνατή η εμφάνιση της σελίδας
failed-reference = Αν το σφάλμα επαναληφθεί, δώστε στον διαχειριστή σας αυτόν τον κωδικό αναφοράς: { $reference }.
choose = Επιλογή
