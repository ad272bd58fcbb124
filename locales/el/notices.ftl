### Μηνύματα ηλεκτρονικού ταχυδρομείου για τις ανταλλαγές: θέμα και πρόταση για κάθε συμβάν, έπειτα κοινές γραμμές. Χωρίς προσωπικά δεδομένα.

notice-send-subject = Νέο αίτημα { $number }
notice-send-body = Μια άλλη αρχή σας έστειλε αίτημα.
notice-withdraw-subject = Το αίτημα { $number } ανακλήθηκε
notice-withdraw-body = Η αιτούσα αρχή ανακάλεσε το αίτημά της. Δεν χρειάζεται πλέον να απαντήσετε.
notice-accept-subject = Το αίτημα { $number } έγινε δεκτό
notice-accept-body = Η αποκρινόμενη αρχή έκανε δεκτό το αίτημά σας.
notice-refuse-subject = Το αίτημα { $number } απορρίφθηκε
notice-refuse-body = Η αποκρινόμενη αρχή απέρριψε το αίτημά σας και αναφέρει τον λόγο. Μπορείτε να στείλετε το ίδιο αίτημα σε άλλη αρχή.
notice-propose_date-subject = Προτείνεται άλλη ημερομηνία για το αίτημα { $number }
notice-propose_date-body = Η άλλη αρχή προτείνει άλλη ημερομηνία για την απάντηση.
notice-agree_date-subject = Συμφωνήθηκε η ημερομηνία για το αίτημα { $number }
notice-agree_date-body = Η άλλη αρχή συμφώνησε με την ημερομηνία που προτείνατε για την απάντηση.
notice-reply_partly-subject = Μερικές απαντήσεις στο αίτημα { $number }
notice-reply_partly-body = Η αποκρινόμενη αρχή έστειλε μέρος των απαντήσεών της. Οι υπόλοιπες θα ακολουθήσουν.
notice-reply-subject = Απαντήσεις στο αίτημα { $number }
notice-reply-body = Η αποκρινόμενη αρχή απάντησε στο αίτημά σας.
notice-close-subject = Το αίτημα { $number } περατώθηκε
notice-close-body = Η αιτούσα αρχή περάτωσε το αίτημα.
notice-rate-subject = Αξιολόγηση για το αίτημα { $number }
notice-rate-body = Η άλλη αρχή αξιολόγησε τη συνεργασία σας.
notice-reminded-subject = Υπενθύμιση: αίτημα { $number }
notice-reminded-body = Το αίτημα αυτό περιμένει ακόμη ενέργεια της αρχής σας.

notice-line-number = Αριθμός: { $number }
notice-line-procedure = Διαδικασία: { $procedure }
notice-line-state = Κατάσταση: { $state }
notice-line-reference = Τα στοιχεία αναφοράς σας: { $reference }
notice-footer = Το μήνυμα αυτό στάλθηκε αυτόματα από το OpenIMI. Μην απαντήσετε σε αυτό· συνδεθείτε για να δείτε το αίτημα.
