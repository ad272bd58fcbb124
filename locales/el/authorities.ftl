# The directory of authorities.
directory-title = Κατάλογος αρχών
directory-attribution = Τοπωνύμια: GeoNames, CC BY 4.0. Ονομασίες χωρών και γλωσσών: Unicode CLDR.
find-label = Ποια αρχή αναζητείτε;
find-help = Μια ονομασία, μια πόλη ή ένα θέμα, σε οποιαδήποτε γλώσσα και γραφή.
find-level = Επίπεδο
find-area = Αρμοδιότητα
find-kind = Είδος αρχής
find-function = Ρόλος
find-act = Αναζήτηση
find-count =
    { $count ->
        [one] { $count } αρχή
       *[other] { $count } αρχές
    }
find-why = Βρέθηκε βάσει
find-own = Αυτή είναι η δική σας αρχή.
find-nobody-reads = Κανείς δεν χειρίζεται ακόμη εδώ αιτήματα αυτής της διαδικασίας.
find-favourite = Αγαπημένη
find-partner = Πρόσφατος συνεργάτης
find-catch-all = Δεν βρέθηκε κατάλληλη αρχή που να μπορεί να λάβει αίτημα. Αυτή η αρχή αναλαμβάνει όσα δεν εξετάζει καμία άλλη στο κράτος της.
why-name = ονομασίας
why-english-name = αγγλικής ονομασίας
why-alias = άλλης ονομασίας
why-former = προηγούμενης ονομασίας
why-acronym = αρκτικόλεξου
why-competence = επαγγέλματος ή αντικειμένου
why-kind = είδους φορέα
why-place = τόπου
why-country = χώρας
level-national = Εθνικό
level-regional = Περιφερειακό
level-local = Τοπικό
competence-PQ = Επαγγελματικά προσόντα
competence-SD = Υπηρεσίες
competence-PD = Δημόσια έγγραφα
competence-FA = Πυροβόλα όπλα
competence-PR = Δικαιώματα των ασθενών
competence-RT = Οδικές μεταφορές
competence-PW = Απόσπαση εργαζομένων
competence-CG = Πολιτιστικά αγαθά
competence-GD = Προστασία δεδομένων
competence-CP = Προστασία των καταναλωτών
competence-DL = Άδειες οδήγησης
authority-country = Χώρα
authority-procedures = Δέχεται αιτήματα για
authority-no-procedure = Κανείς δεν χειρίζεται ακόμη αιτήματα εδώ.
authority-back = Επιστροφή στον κατάλογο αρχών
find-no-access = Η αρχή αυτή δεν έχει πρόσβαση σε αυτή τη διαδικασία.
find-suspended = Η πρόσβαση αυτής της αρχής έχει ανασταλεί.
find-unfit = Η αρχή αυτή δεν μπορεί να επιλεγεί σε αυτή τη διαδικασία. Λόγος: { $what }
favourite-add = Προσθήκη στα αγαπημένα
favourite-remove = Αφαίρεση από τα αγαπημένα
