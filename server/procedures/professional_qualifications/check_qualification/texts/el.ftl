### Texts of the procedure that checks a professional qualification.
### Terms follow the Greek version of Directive 2005/36/EC.

procedure =
    .name = Έλεγχος { -professional-qualification(form: "genitive") }
    .short = Έλεγχος προσόντος
    .purpose = Ζητήστε από την αρχή άλλου { -member-state(form: "genitive") } να επιβεβαιώσει το { -professional-qualification }, την { -establishment } ή τη διαγωγή ενός προσώπου, ώστε να αποφασίσετε για την αναγνώριση ή για την προσωρινή παροχή υπηρεσιών.

## Form

section-person =
    .title = Ενδιαφερόμενο πρόσωπο
section-qualification =
    .title = Προσόν
section-purpose =
    .title = Σκοπός του αιτήματος

field-article =
    .label = Διάταξη της οδηγίας 2005/36/ΕΚ στην οποία βασίζετε το αίτημα
    .help = Επιλέξτε τη διάταξη που αντιστοιχεί στην κύρια ερώτησή σας. Η { -responding-authority } τη βλέπει πριν από την αποδοχή.
    .option-article_8_1 = Άρθρο 8 παράγραφος 1: πληροφορίες για πάροχο προσωρινών υπηρεσιών
    .option-article_50_2 = Άρθρο 50 παράγραφος 2: γνησιότητα τίτλων εκπαίδευσης, ελάχιστες απαιτήσεις εκπαίδευσης
    .option-article_50_3 = Άρθρο 50 παράγραφος 3: εκπαίδευση, εν όλω ή εν μέρει, σε ίδρυμα άλλου { -member-state(form: "genitive") }
    .option-article_50_3a = Άρθρο 50 παράγραφος 3α: αναστολή ή { -prohibition } της άσκησης του επαγγέλματος
    .option-article_51 = Άρθρο 51: εξέταση αίτησης αναγνώρισης
    .option-article_56_1 = Άρθρο 56 παράγραφος 1: { -mutual-assistance } για την εφαρμογή της οδηγίας
    .option-article_56_2 = Άρθρο 56 παράγραφος 2: πειθαρχικές ή ποινικές κυρώσεις ή άλλες σοβαρές και συγκεκριμένες περιστάσεις
field-reason =
    .label = Λόγος των αμφιβολιών σας
    .help = Η διάταξη αυτή προϋποθέτει δικαιολογημένες αμφιβολίες. Αναφέρετε τα στοιχεία που τις προκαλούν και κατονομάστε το πρόσωπο μόνο αν είναι αναγκαίο.
field-holder =
    .label = Κάτοχος του προσόντος
    .help = Γράψτε το όνομα όπως αναγράφεται στο έγγραφο ταυτότητας.
field-name_on_document =
    .label = Όνομα στο έγγραφο, εάν διαφέρει
    .help = Για παράδειγμα, το όνομα κατά τη γέννηση ή προηγούμενο επώνυμο.
field-profession =
    .label = Επάγγελμα
    .help = Το επάγγελμα που το πρόσωπο επιθυμεί να ασκήσει στο { -member-state } σας.
field-profession_other =
    .label = Ονομασία του άλλου επαγγέλματος
    .help = Αναφέρετε μόνο το επάγγελμα, όχι το πρόσωπο.
field-qualification_kind =
    .label = Είδος προσόντος
    .option-diploma = Δίπλωμα
    .option-certificate = Πιστοποιητικό
    .option-attestation_of_competence = Βεβαίωση επάρκειας
    .option-specialist_title = Τίτλος ειδικευμένης εκπαίδευσης
    .option-third_country_recognised = Τίτλος τρίτης χώρας αναγνωρισμένος από { -member-state }
    .option-other = Άλλος τίτλος εκπαίδευσης
field-qualification_title =
    .label = Τίτλος του προσόντος
    .help = Γράψτε τον τίτλο στη γλώσσα του εγγράφου.
field-issuing_body =
    .label = Φορέας έκδοσης
    .help = Το πανεπιστήμιο, η σχολή, ο επαγγελματικός σύλλογος ή η αρχή που εξέδωσε το έγγραφο. Η { -responding-authority } βλέπει το στοιχείο αυτό πριν από την αποδοχή.
field-issuing_place =
    .label = Τόπος έκδοσης
    .help = Η πόλη όπου εκδόθηκε το έγγραφο. Η { -responding-authority } βλέπει το στοιχείο αυτό πριν από την αποδοχή.
field-issuing_country =
    .label = Χώρα έκδοσης
field-issue_date =
    .label = Ημερομηνία έκδοσης
field-document_number =
    .label = Αριθμός του εγγράφου
field-purpose =
    .label = Τι σκοπεύει να κάνει το πρόσωπο στο { -member-state } σας;
    .option-establishment = Να εγκατασταθεί για να ασκήσει το επάγγελμα
    .option-temporary_services = Να παράσχει υπηρεσίες προσωρινά και περιστασιακά

list-professions =
    .option-doctor = Ιατρός βασικής εκπαίδευσης
    .option-specialist_doctor = Ειδικευμένος ιατρός
    .option-general_practitioner = Ιατρός γενικής ιατρικής
    .option-nurse_general_care = Νοσοκόμος υπεύθυνος για γενική φροντίδα
    .option-dental_practitioner = Οδοντίατρος
    .option-veterinary_surgeon = Κτηνίατρος
    .option-midwife = Μαία
    .option-pharmacist = Φαρμακοποιός
    .option-architect = Αρχιτέκτονας
    .option-specialised_nurse = Ειδικευμένος νοσοκόμος
    .option-health_care_assistant = Βοηθός νοσηλευτικής φροντίδας
    .option-physiotherapist = Φυσικοθεραπευτής
    .option-occupational_therapist = Εργοθεραπευτής
    .option-speech_therapist = Λογοθεραπευτής
    .option-radiographer = Τεχνολόγος ακτινολόγος
    .option-medical_laboratory_technician = Τεχνολόγος ιατρικών εργαστηρίων
    .option-dietitian = Διαιτολόγος
    .option-optician = Οπτικός
    .option-psychologist = Ψυχολόγος
    .option-social_worker = Κοινωνικός λειτουργός
    .option-childcare_worker = Βρεφονηπιοκόμος
    .option-primary_school_teacher = Εκπαιδευτικός πρωτοβάθμιας εκπαίδευσης
    .option-secondary_school_teacher = Εκπαιδευτικός δευτεροβάθμιας εκπαίδευσης
    .option-special_needs_teacher = Εκπαιδευτικός ειδικής αγωγής
    .option-lawyer = Δικηγόρος
    .option-engineer = Μηχανικός
    .option-electrician = Ηλεκτρολόγος
    .option-real_estate_agent = Κτηματομεσίτης
    .option-tourist_guide = Ξεναγός
    .option-mountain_guide = Οδηγός βουνού
    .option-ski_instructor = Εκπαιδευτής χιονοδρομίας
    .option-driving_instructor = Εκπαιδευτής οδήγησης
    .option-hairdresser = Κομμωτής
    .option-other = Άλλο επάγγελμα

## Questions

category-general =
    .title = Γενικές ερωτήσεις
category-establishment =
    .title = Μόνιμη { -establishment }
category-temporary =
    .title = Προσωρινή παροχή υπηρεσιών
category-attachments =
    .title = Αντίγραφα εγγράφων

question-pq_g1 =
    .text = Είναι γνήσιο το συνημμένο δίπλωμα ή πιστοποιητικό;
question-pq_g1-finding =
    .label = Ποιο είναι το πρόβλημα με το έγγραφο;
    .option-forged = Είναι πλαστό
    .option-altered = Έχει αλλοιωθεί
    .option-never_issued = Δεν εκδόθηκε ποτέ
    .option-issued_to_another = Εκδόθηκε για άλλο πρόσωπο
question-pq_g1-details =
    .label = Λεπτομέρειες

question-pq_g2 =
    .text = Ήταν ο φορέας που εξέδωσε το συνημμένο έγγραφο αρμόδιος να το εκδώσει τότε;
question-pq_g2-right_body =
    .label = Φορέας που ήταν αρμόδιος
    .help = Αφήστε το πεδίο κενό, αν δεν γνωρίζετε τον φορέα.

question-pq_g3 =
    .text = Είναι το πρόσωπο κάτοχος του προσόντος που αναφέρεται στο αίτημα;

question-pq_g4 =
    .text = Ποιος είναι ο ακριβής τίτλος του προσόντος στη γλώσσα σας;

question-pq_g5 =
    .text = Σε ποιο επάγγελμα δίνει πρόσβαση το προσόν στο { -member-state } σας;
question-pq_g5-profession_other =
    .label = Ονομασία του άλλου επαγγέλματος

question-pq_g6 =
    .text = Είναι το επάγγελμα αυτό νομοθετικά κατοχυρωμένο στο { -member-state } σας;
    .option-regulated = Ναι
    .option-training_regulated = Όχι, αλλά η εκπαίδευση είναι νομοθετικά κατοχυρωμένη
    .option-not_regulated = Όχι

question-pq_e1 =
    .text = Πληροί το προσόν τις ελάχιστες απαιτήσεις εκπαίδευσης της οδηγίας 2005/36/ΕΚ για την αυτόματη αναγνώριση;
    .help = Αν όχι, η επόμενη ερώτηση ζητά την απαίτηση που δεν πληρούται.

question-pq_e2 =
    .text = Ποια ελάχιστη απαίτηση εκπαίδευσης δεν πληρούται;
    .help = Επιλέξτε όλα όσα ισχύουν.
    .option-duration = Διάρκεια της εκπαίδευσης
    .option-subjects = Μαθήματα της εκπαίδευσης
    .option-practical_training = Πρακτική εκπαίδευση
    .option-admission_level = Επίπεδο που απαιτείται για την εισαγωγή
    .option-clinical_instruction = Κλινική διδασκαλία
question-pq_e2-explanation =
    .label = Διευκρίνιση

question-pq_e3 =
    .text = Έχει αλλάξει ο τίτλος του προσόντος σε σχέση με το παράρτημα V της οδηγίας 2005/36/ΕΚ και μπορείτε να εκδώσετε πιστοποιητικό αλλαγής ονομασίας;
    .help = Απαντήστε ναι, αν ισχύουν και τα δύο.
question-pq_e3-certificate =
    .label = Πιστοποιητικό αλλαγής ονομασίας
    .help = Επισυνάψτε το, αν έχει ήδη εκδοθεί.

question-pq_e4 =
    .text = Έχει ο επαγγελματίας κεκτημένα δικαιώματα;
    .option-general = Ναι, γενικά κεκτημένα δικαιώματα (άρθρο 23)
    .option-specific = Ναι, ειδικά κεκτημένα δικαιώματα του επαγγέλματος
    .option-none = Όχι
    .option-cannot_answer = Δεν μπορούμε να απαντήσουμε
question-pq_e4-certificate =
    .label = Βεβαίωση κεκτημένων δικαιωμάτων
question-pq_e4-reason =
    .label = Γιατί δεν μπορείτε να απαντήσετε;

question-pq_e5 =
    .text = Πότε άρχισε και πότε ολοκληρώθηκε η εκπαίδευση;

question-pq_e6 =
    .text = Ποιο είναι το επίπεδο του προσόντος κατά το άρθρο 11 της οδηγίας 2005/36/ΕΚ;
    .option-a = α) Βεβαίωση επάρκειας
    .option-b = β) Πιστοποιητικό κύκλου σπουδών δευτεροβάθμιας εκπαίδευσης
    .option-c = γ) Δίπλωμα μεταδευτεροβάθμιας εκπαίδευσης τουλάχιστον ενός έτους ή νομοθετικά κατοχυρωμένη εκπαίδευση
    .option-d = δ) Δίπλωμα μεταδευτεροβάθμιας εκπαίδευσης τουλάχιστον τριών και όχι άνω των τεσσάρων ετών
    .option-e = ε) Δίπλωμα μεταδευτεροβάθμιας εκπαίδευσης τουλάχιστον τεσσάρων ετών

question-pq_e7 =
    .text = Έχει αναγνωρίσει το { -member-state } σας προσόν τρίτης χώρας αυτού του προσώπου;
question-pq_e7-recognised_on =
    .label = Ημερομηνία αναγνώρισης
question-pq_e7-decision =
    .label = Απόφαση αναγνώρισης

question-pq_e8 =
    .text = Έχει ο επαγγελματίας τριετή επαγγελματική πείρα στο { -member-state } σας την οποία μπορείτε να πιστοποιήσετε;
question-pq_e8-experience =
    .label = Περίοδος επαγγελματικής πείρας
    .help = Αν το πρόσωπο εργάζεται ακόμη εκεί, γράψτε ως λήξη την ημέρα έως την οποία πιστοποιείτε την πείρα.
question-pq_e8-certificate =
    .label = Πιστοποιητικό επαγγελματικής πείρας

question-pq_e9 =
    .text = Ποια μαθήματα περιλάμβανε η εκπαίδευση και με πόσες ώρες το καθένα;
    .help = Επισυνάψτε την αναλυτική βαθμολογία ή το πρόγραμμα της εκπαίδευσης.
question-pq_e9-explanation =
    .label = Διευκρίνιση

question-pq_t1 =
    .text = Είναι ο επαγγελματίας νόμιμα εγκατεστημένος στο { -member-state } σας για τη σχετική δραστηριότητα;
question-pq_t1-since =
    .label = Εγκατεστημένος από
question-pq_t1-entry =
    .label = Εγγραφή σε μητρώο
    .help = Αφήστε το πεδίο κενό, αν δεν υπάρχει μητρώο για το επάγγελμα.

question-pq_t2 =
    .text = Έχει απαγορευθεί επί του παρόντος στον επαγγελματία, έστω και προσωρινά, η άσκηση του επαγγέλματος;
question-pq_t2-scope =
    .label = Έκταση της { -prohibition(form: "genitive") }
question-pq_t2-in_force =
    .label = Περίοδος της { -prohibition(form: "genitive") }
    .help = Αφήστε τη λήξη κενή, αν η { -prohibition } είναι αόριστης διάρκειας.
question-pq_t2-decided_by =
    .label = Αρχή ή { -court } που έλαβε την απόφαση

question-pq_t3 =
    .text = Υπάρχουν πειθαρχικές, διοικητικές ή ποινικές κυρώσεις που έχουν σημασία για την άσκηση του επαγγέλματος;
    .option-none = Καμία κύρωση
    .option-final = Ναι, η απόφαση είναι τελεσίδικη
    .option-under_appeal = Ναι, εκκρεμεί προσφυγή
    .option-cannot_disclose = Η νομοθεσία μας δεν επιτρέπει τη γνωστοποίηση
question-pq_t3-legal_basis =
    .label = Διάταξη που δεν την επιτρέπει

question-pq_t4 =
    .text = Αν το επάγγελμα δεν είναι νομοθετικά κατοχυρωμένο στο { -member-state } σας: το άσκησε εκεί ο επαγγελματίας για τουλάχιστον ένα έτος κατά τα τελευταία δέκα έτη;
question-pq_t4-pursued =
    .label = Περίοδος άσκησης του επαγγέλματος
    .help = Αν το πρόσωπο εργάζεται ακόμη εκεί, γράψτε ως λήξη την ημέρα της απάντησής σας.

question-pq_t5 =
    .text = Έχει ο επαγγελματίας ασφάλιση επαγγελματικής ευθύνης;
question-pq_t5-insurer =
    .label = Ασφαλιστής
question-pq_t5-cover_period =
    .label = Περίοδος κάλυψης
    .help = Αφήστε τη λήξη κενή, αν η κάλυψη είναι αόριστης διάρκειας.
question-pq_t5-cover_amount =
    .label = Ποσό κάλυψης

question-pq_a1 =
    .text = Στείλτε αντίγραφα των ακόλουθων εγγράφων.
    .help = Επιλέξτε τα έγγραφα που στέλνετε. Με σχόλιό της η { -requesting-authority } μπορεί να ζητά μόνο ορισμένα από αυτά.
    .option-diploma = Δίπλωμα
    .option-diploma_supplement = Παράρτημα διπλώματος
    .option-register_extract = { -Register-extract }
    .option-good_standing = Πιστοποιητικό επαγγελματικής εντιμότητας
    .option-decision = Απόφαση
question-pq_a1-copies =
    .label = Αντίγραφα

## Documents

document-diploma =
    .name = Δίπλωμα
document-diploma_supplement =
    .name = Παράρτημα διπλώματος
document-transcript =
    .name = Αναλυτική βαθμολογία
document-good_standing =
    .name = Πιστοποιητικό επαγγελματικής εντιμότητας

## Letters

letter-information =
    .name = Ενημέρωση για αίτημα σχετικά με το επαγγελματικό σας προσόν
    .part-opening = Εξετάζουμε το επαγγελματικό σας προσόν. Για τον σκοπό αυτό απευθύναμε αίτημα στην αρχή άλλου { -member-state(form: "genitive") } μέσω του Συστήματος Πληροφόρησης για την Εσωτερική Αγορά (ΙΜΙ). Αριθμός του αιτήματος: { $case-number }. Ημερομηνία αποστολής: { $case-sent }. Αρχή στην οποία απευθύνθηκε: { $case-other }.
    .part-basis = { -Legal-basis } είναι η οδηγία 2005/36/ΕΚ. Τα δεδομένα σας προσωπικού χαρακτήρα υποβάλλονται σε επεξεργασία σύμφωνα με τον κανονισμό (ΕΕ) αριθ. 1024/2012 και τον κανονισμό (ΕΕ) 2016/679.
    .part-rights = Μπορείτε να ζητήσετε από την αρχή μας ή από την αρχή στην οποία απευθυνθήκαμε πρόσβαση στα δεδομένα σας, καθώς και τη διόρθωση ή τη διαγραφή δεδομένων που είναι ανακριβή ή υποβλήθηκαν σε παράνομη επεξεργασία.
letter-outcome =
    .name = Αποτέλεσμα αιτήματος σχετικά με το επαγγελματικό σας προσόν
    .part-opening = Λάβαμε απάντηση στο αίτημά μας σχετικά με το επαγγελματικό σας προσόν μέσω του Συστήματος Πληροφόρησης για την Εσωτερική Αγορά (ΙΜΙ). Αριθμός του αιτήματος: { $case-number }. Ημερομηνία αποστολής: { $case-sent }. Αρχή που απάντησε: { $case-other }.
    .part-answers = Αυτές είναι οι ερωτήσεις που θέσαμε και οι απαντήσεις που λάβαμε.
    .part-rights = Μπορείτε να ζητήσετε από την αρχή μας ή από την αρχή στην οποία απευθυνθήκαμε πρόσβαση στα δεδομένα σας, καθώς και τη διόρθωση ή τη διαγραφή δεδομένων που είναι ανακριβή ή υποβλήθηκαν σε παράνομη επεξεργασία.
