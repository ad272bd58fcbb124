# The mailbox of the training realm.
notices-title = Poruke e-pošte
notices-lead = Sve poruke koje bi sustav e-poštom poslao vašem tijelu i vama.
notices-empty = Još nema poruka.
notices-stuck = Još nije dostavljeno. Poslužitelj e-pošte možda ne radi.
