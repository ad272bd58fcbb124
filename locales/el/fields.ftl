### Πεδία εντύπων και ανάγνωση των τιμών τους.

fields-optional = (προαιρετικό)
fields-only-if = Μόνο εφόσον συντρέχει περίπτωση
fields-choose = Επιλογή
fields-no-answer = Χωρίς απάντηση
fields-part-of = { $field }, { $part }
fields-text-language = Γλώσσα αυτού του κειμένου
fields-at-most = { $max ->
    [one] Το πολύ { $max } χαρακτήρας
   *[other] Το πολύ { $max } χαρακτήρες
}
fields-yes = Ναι
fields-no = Όχι
fields-cannot = Δεν μπορούμε να απαντήσουμε
fields-cannot-reason = Λόγος για τον οποίο δεν μπορεί να δοθεί απάντηση
fields-cannot-elsewhere = Αρχή που ενδέχεται να γνωρίζει την απάντηση
fields-ask-elsewhere = Ενδέχεται να γνωρίζει την απάντηση: { $authority }
fields-authority-help = Η επίσημη ονομασία της αρχής ή ο αριθμός της στον κατάλογο αρχών.
fields-day = Ημέρα
fields-month = Μήνας
fields-year = Έτος
fields-from = Από
fields-to = Έως
fields-from-to = από { $from } έως { $to }
fields-since = από { $from }
fields-until = έως { $to }
fields-amount = Ποσό
fields-currency = Νόμισμα
fields-street = Οδός και αριθμός
fields-postcode = Ταχυδρομικός κώδικας
fields-town = Πόλη
fields-country = Χώρα
fields-countries-area = Ευρωπαϊκός Οικονομικός Χώρος
fields-countries-others = Άλλες χώρες
fields-given-name = Όνομα
fields-family-name = Επώνυμο
fields-birth-date = Ημερομηνία γέννησης
fields-birth-place = Τόπος γέννησης
fields-nationality = Ιθαγένεια
fields-register = Ονομασία του μητρώου
fields-register-number = Αριθμός στο μητρώο
fields-no-documents = Δεν έχει επισυναφθεί ακόμη έγγραφο
fields-add-document = Επισύναψη εγγράφου
fields-remove = Αφαίρεση
fields-remove-document = Αφαίρεση: { $name }
