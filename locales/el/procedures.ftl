# Ο κατάλογος των διαδικασιών και η σελίδα της καθεμιάς.
procedures-title = Διαδικασίες
procedures-lead = Τι μπορούν να ζητούν οι αρχές η μία από την άλλη μέσω του Συστήματος Πληροφόρησης για την Εσωτερική Αγορά και βάσει ποιων κανόνων.
procedures-words = Εύρεση διαδικασίας
procedures-none = Καμία διαδικασία δεν περιέχει τις λέξεις αυτές.
procedures-back = Όλες οι διαδικασίες
procedures-count =
    { $count ->
        [one] { $count } διαδικασία
       *[other] { $count } διαδικασίες
    }
procedure-about = Σχετικά με τη διαδικασία αυτή
procedure-version = Έκδοση { $version }
procedure-version-current = ισχύει για νέα αιτήματα
procedure-version-old = Για νέα αιτήματα ισχύει άλλη έκδοση της διαδικασίας αυτής
procedure-versions = Εκδόσεις
procedure-in-english = Τα κείμενα της διαδικασίας αυτής δεν είναι πλήρη στη γλώσσα σας. Εμφανίζονται στα αγγλικά.
procedure-not-public = Μόνο όσοι έχουν συνδεθεί μπορούν να διαβάσουν πληροφορίες για τη διαδικασία αυτή.
procedure-participants = Ποιοι συμμετέχουν
admission-title = Αρχές που γίνονται δεκτές
admission-abroad = Κράτος διαφορετικό από εκείνο της αιτούσας αρχής
admission-at-sending = Ισχύει μόνο κατά την αποστολή, όχι κατά τη διαβίβαση
coordinators-never = Ποτέ
coordinators-optional = Δυνατό, όχι υποχρεωτικό
coordinators-mandatory = Πάντοτε, από συντονιστή
procedure-workflow = Πορεία του αιτήματος
procedure-deadlines = Προθεσμίες
procedure-refusal = Λόγοι απόρριψης
procedure-refusal-free = Αρκεί αιτιολογία σε ελεύθερο κείμενο.
procedure-refusal-reason = Απαιτείται επίσης αιτιολογία σε ελεύθερο κείμενο.
attachment-request = Με το αίτημα
attachment-reply = Με την απάντηση
attachment-must = Ένα από αυτά τα έγγραφα πρέπει να επισυναφθεί
attachment-sometimes = Σε ορισμένες περιπτώσεις πρέπει να επισυναφθεί ένα από αυτά τα έγγραφα
attachment-may = Μπορούν να επισυναφθούν μόνο αυτά τα έγγραφα
attachment-none = Δεν μπορούν να επισυναφθούν έγγραφα
procedure-told = Πλευρές που ενημερώνονται
procedure-daily = Με το ημερήσιο μήνυμα, εκτός αν το άτομο έχει επιλέξει διαφορετικά
procedure-follows = Μπορεί να ακολουθεί
procedure-form = Περιεχόμενο του αιτήματος
procedure-special = με ειδική προστασία
procedure-special-ground = Επιτρέπεται βάσει
procedure-before-acceptance = ορατό πριν από την αποδοχή
procedure-blocking = Κλείδωμα
procedure-erasing = Διαγραφή
procedure-agree-date = Συμφωνία με την προτεινόμενη ημερομηνία
procedure-close-unattended = Αυτόματη περάτωση

deadline-days = { $count ->
    [one] { $count } ημερολογιακή ημέρα
   *[other] { $count } ημερολογιακές ημέρες
}
deadline-weeks = { $count ->
    [one] { $count } εβδομάδα
   *[other] { $count } εβδομάδες
}
deadline-months = { $count ->
    [one] { $count } μήνας
   *[other] { $count } μήνες
}
deadline-years = { $count ->
    [one] { $count } έτος
   *[other] { $count } έτη
}
deadline-after-sending = { $length } μετά την αποστολή του αιτήματος
deadline-working-days = { $count ->
    [one] { $count } εργάσιμη ημέρα
   *[other] { $count } εργάσιμες ημέρες
}
deadline-after-receipt = { $length } μετά την παραλαβή
deadline-after-completeness = { $length } αφότου το αίτημα καταστεί πλήρες
deadline-after-field = { $length } μετά την ημερομηνία που αναγράφεται στο πεδίο «{ $field }»
deadline-conditional = Η προθεσμία τρέχει μόνο αν τα στοιχεία του εντύπου πληρούν ορισμένη προϋπόθεση
deadline-completed-by = Καθίσταται πλήρες με
deadline-after-acceptance = { $length } μετά την αποδοχή
deadline-on-agreed-date = Κατά τη συμφωνημένη ημερομηνία
deadline-after-agreed-date = { $length } μετά τη συμφωνημένη ημερομηνία
deadline-after-closure = { $length } μετά την επίσημη περάτωση
deadline-reminder = Υπενθύμιση την { $day }η ημέρα
deadline-reminders-before = Υπενθυμίσεις, ημέρες πριν: { $days }
deadline-escalates-after = Ενημέρωση και των δύο αρχών, εργάσιμες ημέρες μετά τη λήξη: { $days }

diagram-title = Διάγραμμα καταστάσεων
diagram-description = Ο πίνακας που ακολουθεί περιγράφει τα ίδια με λόγια.
diagram-by = Ποιος ενεργεί
diagram-to = Οδηγεί σε
diagram-stays = παραμένει ως έχει

value-text = Κείμενο
value-long-text = Εκτενέστερο κείμενο
value-choice = Ένα από τα εξής
value-choices = Ένα ή περισσότερα από τα εξής
value-period = Περίοδος
value-number = Αριθμός
value-address = Διεύθυνση
value-percentage = Ποσοστό
value-company = Επιχείρηση
value-profession = Επάγγελμα
value-language = Γλώσσα
value-identity-document = Έγγραφο ταυτότητας
value-email = Διεύθυνση ηλεκτρονικού ταχυδρομείου
value-phone = Αριθμός τηλεφώνου
value-url = Διαδικτυακή διεύθυνση
value-iban = Τραπεζικός λογαριασμός (IBAN)
value-vehicle-plate = Αριθμός κυκλοφορίας οχήματος
value-declaration = Δήλωση προς επιβεβαίωση
value-person = Πρόσωπο
value-register = Εγγραφή σε μητρώο
