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

stuck-title = Adresa e-pošte ne prima poruke
stuck-tries = Pokušaji
stuck-mails = Poruke na čekanju
stuck-entry = Pitajte one koji vode vašu e-poštu postoji li adresa i ima li mjesta ili upišite drugu. Ono što čeka šalje se ponovno čim spremite.
stuck-coordinator = Tijelo e-poštom ne doznaje što se događa. Nazovite ga i zatražite da njegovi administratori provjere adresu.
stuck-own = Vaša vlastita adresa ne prima poruke
stuck-own-help = Pitajte one koji vode vašu e-poštu ili zatražite da administrator korisnika vašeg tijela ispravi adresu.
