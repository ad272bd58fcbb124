# The wizard of a new request.
new-request-title = Νέο αίτημα
new-request-lead = Επιλέξτε τι θέλετε να ζητήσετε από μια άλλη αρχή. Μπορείτε να αποθηκεύσετε ανά πάσα στιγμή και να συνεχίσετε αργότερα.
new-request-none = Δεν έχετε ρόλο που να σας επιτρέπει να υποβάλλετε αιτήματα. Απευθυνθείτε στον διαχειριστή της αρχής σας.
new-request-begin = Έναρξη
new-request-lately = Όσες χρησιμοποιήσατε τελευταία
new-request-areas = Τομείς πολιτικής
new-request-all-areas = Όλοι οι τομείς πολιτικής

wizard-next = Αποθήκευση και συνέχεια
wizard-save = Αποθήκευση και ολοκλήρωση αργότερα
wizard-language = Αλλαγή γλώσσας
wizard-steps = Βήματα
wizard-step-of = { $number } από { $total } · { $step }
wizard-done = ολοκληρώθηκε
autosave-saved = Αποθηκεύτηκε: { $time }
autosave-failed = Δεν αποθηκεύτηκε. Οι καταχωρίσεις σας είναι ακόμη εδώ· χρησιμοποιήστε το κουμπί παρακάτω για αποθήκευση.
autosave-stale = Η σελίδα αποθηκεύτηκε αλλού ενώ γράφατε. Οι καταχωρίσεις σας είναι ακόμη εδώ.
merge-open = Σύγκριση και επιλογή
merge-title = Δύο εκδοχές
merge-lead = Η σελίδα αυτή αποθηκεύτηκε αλλού αφού την ανοίξατε. Τίποτα από όσα καταχωρίσατε δεν χάθηκε. Επιλέξτε για κάθε πεδίο ποια εκδοχή θα μείνει. Μπορείτε να επεξεργαστείτε τη δική σας, για παράδειγμα για να προσθέσετε τμήματα της άλλης.
merge-saved-by = Η άλλη εκδοχή αποθηκεύτηκε από: { $name }, { $time }.
merge-mine = Η δική μου εκδοχή
merge-theirs = Η άλλη εκδοχή
merge-empty = Δεν έχει καταχωριστεί τίποτα
merge-taken = Λήφθηκαν από την άλλη εκδοχή, επειδή δεν τα είχατε αλλάξει:
merge-save = Αποθήκευση των επιλεγμένων εκδοχών

step-basis = Νομική βάση
step-basis-lead = Πού βασίζετε το αίτημα.
step-recipient = Αρχή
step-recipient-lead = Βρείτε την αρχή που μπορεί να απαντήσει. Γράψτε την ονομασία της, μια πόλη ή ένα θέμα σε οποιαδήποτε γλώσσα.
step-subject = Αντικείμενο του αιτήματος
step-subject-lead = Τα πεδία που επισημαίνονται ως προσωπικά δεν εμφανίζονται στην άλλη αρχή έως ότου αποδεχθεί το αίτημα.
step-questions = Ερωτήσεις
step-questions-lead = Επιλέξτε τι θέλετε να μάθετε. Η άλλη αρχή διαβάζει κάθε ερώτηση στη δική της γλώσσα.
step-documents = Έγγραφα
step-documents-lead = Επισυνάψτε ό,τι χρειάζεται η άλλη αρχή. Βλέπει τα έγγραφα μόνο αφού αποδεχθεί το αίτημα.
step-deadline = Ημερομηνία και στοιχεία αναφοράς
step-deadline-lead = Αναφέρετε έως πότε χρειάζεστε την απάντηση.
step-check = Έλεγχος και αποστολή
step-check-lead = Αυτά θα δει η άλλη αρχή.

recipient-chosen = Επιλεγμένη αρχή
questions-chosen = { $chosen } από { $total }
questions-article = Άρθρο { $article }
questions-comment = Προσθήκη σχολίου
questions-comment-on = Σχόλιο για την ερώτηση { $number }
questions-own = Δικές σας ερωτήσεις
questions-own-help = Οι ερωτήσεις αυτές δεν μεταφράζονται: η άλλη αρχή τις διαβάζει όπως τις γράφετε. Όπου μπορείτε, χρησιμοποιήστε τον κατάλογο.
questions-own-number = Δική σας ερώτηση { $number }
turns-name = { $name } { $number }
turns-add = Προσθήκη ακόμη ενός στοιχείου: { $name }
turns-remove = Αφαίρεση: { $name } { $number }
not-translated = { $language }, χωρίς μετάφραση
not-translated-unknown = Χωρίς μετάφραση

documents-kind = Είδος εγγράφου
documents-language = Γλώσσα του εγγράφου
documents-file = Αρχείο
documents-rules = PDF, PNG, JPEG ή DOCX χωρίς μακροεντολές, έως 20 MB.
documents-attach = Επισύναψη
documents-remove = Αφαίρεση
documents-misplaced = Το έντυπο, όπως είναι τώρα συμπληρωμένο, δεν προβλέπει αυτά τα έγγραφα, τα οποία δεν αποστέλλονται. Αφαιρέστε τα.
documents-progress = Πρόοδος της μεταφόρτωσης

wanted-label = Η απάντηση χρειάζεται έως
wanted-help = Η άλλη αρχή μπορεί να αποδεχθεί αυτή την ημερομηνία ή να προτείνει άλλη.
reference-label = Τα στοιχεία αναφοράς σας
reference-help = Για το δικό σας αρχείο. Η άλλη αρχή δεν τα βλέπει. Μη γράψετε εδώ το όνομα του προσώπου.

check-recipient = Προς
check-change = Αλλαγή
check-before = Πριν από την αποδοχή
check-before-note = Όσα αρκούν για να κριθεί αν η αρχή είναι αρμόδια.
check-after = Μετά την αποδοχή
check-after-note = Όλα όσα καταχωρίσατε.
check-send = Αποστολή αιτήματος
check-send-to = Αποστολή προς: { $name }
check-send-correction = Αποστολή της διόρθωσης

sent-title = Το αίτημα στάλθηκε
sent-for-approval = Το αίτημα υποβλήθηκε για έγκριση
sent-number = Αριθμός
sent-next = Τι ακολουθεί
sent-due = Αποδοχή έως
sent-open = Άνοιγμα του αιτήματος
