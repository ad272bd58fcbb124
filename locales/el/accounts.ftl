# Signing in, the own account.
sign-in-title = Σύνδεση
sign-in-username = Όνομα χρήστη
sign-in-password = Κωδικός πρόσβασης
sign-in-act = Σύνδεση
sign-in-signed-out = Έχετε αποσυνδεθεί.
sign-in-expired-title = Η συνεδρία σας έληξε
sign-in-expired-text = Ό,τι γράψατε διατηρείται. Συνδεθείτε ξανά και θα υποβληθεί αυτόματα.
sign-in-forgot = Ξεχάσατε τον κωδικό πρόσβασης;
sign-in-forgot-text = Ζητήστε από τον διαχειριστή της αρχής σας να ορίσει νέο κωδικό. Αν δεν γνωρίζετε ποιος είναι, απευθυνθείτε στον συντονιστή ΙΜΙ της χώρας σας.

account-title = Ο λογαριασμός μου
account-name = Ονοματεπώνυμο
account-authority = Αρχή
account-notices = Μηνύματα προς εμένα
account-notices-text = Επιλέξτε τι θα αποστέλλεται στην υπηρεσιακή σας διεύθυνση για τα αιτήματα που σας έχουν ανατεθεί. Η θυρίδα της αρχής σας ενημερώνεται πάντα αμέσως.
account-notices-moves = Ενέργειες άλλων: αποστολή, αποδοχή, απάντηση, ερώτηση
account-notices-deadlines = Υπενθυμίσεις και προθεσμίες που έληξαν
account-notices-documents = Έγγραφα και επιστολές
account-notices-at-once = Ένα μήνυμα για το καθένα, αμέσως
account-notices-daily = Ένα μήνυμα την ημέρα, το πρωί
account-notices-never = Κανένα μήνυμα
account-notices-save = Αποθήκευση
account-sessions = Συνεδρίες
account-sessions-text = Αν συνδεθήκατε σε συσκευή που δεν χρησιμοποιείτε πλέον, τερματίστε όλες τις συνεδρίες σας. Θα χρειαστεί να συνδεθείτε ξανά και εδώ.
account-sign-out-everywhere = Αποσύνδεση από όλες τις συσκευές

time-out-title = Η συνεδρία σας λήγει σε λίγο
time-out-text = Λήγει σε λιγότερο από δύο λεπτά, επειδή δεν έχετε κάνει καμία ενέργεια εδώ και ώρα. Ό,τι γράψατε διατηρείται.
time-out-extend = Παραμονή σε σύνδεση
