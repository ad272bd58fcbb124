# The mailbox of the training realm.
mailbox-title = Poruke e-pošte
mailbox-lead = Sve poruke koje bi sustav e-poštom poslao vašem tijelu i vama.
mailbox-empty = Još nema poruka.
mailbox-stuck = Još nije dostavljeno. Poslužitelj e-pošte možda ne radi.

# The list of notices of a person.
notices-title = Obavijesti
notices-lead = Što se dogodilo u zahtjevima vašeg tijela. Obavijest se briše nakon 90 dana.
notices-filter = Koje obavijesti
notices-all = Sve
notices-unread = Nepročitano
notices-empty = Nema obavijesti.
notices-empty-unread = Nema nepročitanih obavijesti.
notices-read = Označi kao pročitano
notices-read-all = Označi sve kao pročitano
notices-count = Nepročitano: { $count }
