# The mailbox of the training realm.
notices-title = Poruke e-pošte
notices-lead = Sve poruke koje bi sustav e-poštom poslao vašem tijelu i vama.
notices-empty = Još nema poruka.
notices-stuck = Još nije dostavljeno. Poslužitelj e-pošte možda ne radi.
stuck-title = Adresa e-pošte ne prima poruke
stuck-tries = Pokušaji
stuck-mails = Poruke na čekanju
stuck-entry = Pitajte one koji vode vašu e-poštu postoji li adresa i ima li mjesta ili upišite drugu. Ono što čeka šalje se ponovno čim spremite.
stuck-coordinator = Tijelo e-poštom ne doznaje što se događa. Nazovite ga i zatražite da njegovi administratori korisnika provjere adresu.
stuck-own = Vaša vlastita adresa ne prima poruke
stuck-own-help = Pitajte one koji vode vašu e-poštu ili zatražite da administrator korisnika vašeg tijela ispravi adresu.
