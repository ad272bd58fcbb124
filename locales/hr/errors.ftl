### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Vaša uloga to ne dopušta. Obratite se osobi koja u vašem tijelu upravlja računima.
error-not-now = To se više ne može učiniti: zahtjev se u međuvremenu promijenio. Ponovno ga otvorite da vidite što je sada moguće.
error-not-your-side = To može učiniti samo drugo tijelo.
error-incomplete = Nešto još nedostaje ili nije ispravno. Provjerite polja navedena na ovoj stranici.
error-no-recipient = Odaberite tijelo koje treba primiti zahtjev.
error-recipient-not-reachable = U tom tijelu nitko ne čita zahtjeve te vrste. Odaberite drugo tijelo.
error-not-admitted = Vaše tijelo ne može podnositi zahtjeve u ovom postupku: prema njegovim pravilima to mogu druga tijela.
error-recipient-not-admitted = Prema pravilima ovog postupka odabrano tijelo u njemu ne može sudjelovati. Odaberite drugo tijelo.
error-recipient-is-self = Zahtjev se ne može poslati vlastitom tijelu. Odaberite drugo tijelo.
error-no-date-proposed = Nijedan predloženi datum ne čeka vaš odgovor.
error-nothing-answered = Još nije odgovoreno ni na jedno pitanje. Odgovorite na barem jedno pitanje pa pošaljite odgovor.
error-already-rated = Vaše je tijelo već ocijenilo ovaj zahtjev.
error-recipient-abroad = Zahtjev se može proslijediti samo tijelu vlastite države članice. Odaberite drugo tijelo.
error-recipient-takes-part = To tijelo već sudjeluje u postupanju po zahtjevu. Odaberite drugo tijelo.
error-nothing-corrected = Ništa nije promijenjeno. Nešto ispravite ili izbrišite nacrt.
error-nothing-changed = Ništa nije izmijenjeno. Izmijenite neki od podataka
error-parts-open = Neka su pitanja kod drugog tijela. Pričekajte njegove odgovore ili najprije povucite pitanja natrag.
error-confidential = Ovaj je zahtjev povjerljiv. Ne može se ni proslijediti ni podijeliti dok strana koja je zatražila povjerljivo postupanje ne okonča to postupanje.
error-confidential-document = Dokument drugog tijela povjerljiv je. Zatražite od tog tijela da okonča povjerljivo postupanje, a zatim proslijedite zahtjev.

# Problems of a field.
error-required = Ispunite ovo polje
error-not-chosen = Odaberite odgovor
error-too-long = { $max ->
    [one] Skratite tekst na najviše { $max } znak
    [few] Skratite tekst na najviše { $max } znaka
   *[other] Skratite tekst na najviše { $max } znakova
}
error-not-a-date = Upišite postojeći dan brojkama redom dan, mjesec i godina, na primjer 27 3 2026
error-date-too-early = Upišite { $earliest } ili kasniji dan
error-date-too-late = Upišite { $latest } ili raniji dan
error-date-after-legal = Upišite { $latest } ili raniji dan: datum ne može biti nakon isteka zakonskog roka
error-period-reversed = Posljednji je dan prije prvog dana. Promijenite jedan od njih
error-not-a-choice = Odaberite jednu od prikazanih mogućnosti
error-not-a-number = Upišite broj brojkama, na primjer 12 ili 12,5
error-number-out-of-range = Upišite broj od { $min } do { $max }
error-no-currency = Odaberite valutu
error-not-a-country = Odaberite državu s popisa
error-unknown-region = Ne postoji regija s tom oznakom. Navedite oznaku iz NUTS-a 2024, na primjer DE2, ili ostavite polje prazno
error-not-an-authority = U imeniku nema tog tijela. Potražite ga po nazivu
error-exchanges-open = Ovdje su još zahtjevi u tijeku: { $count }. Navedite tijelo koje ih preuzima
error-not-a-successor = To tijelo ne može preuzeti zahtjeve. Odaberite drugo tijelo iste države koje ima pristup i osobe koje obrađuju zahtjeve
error-successor-not-admitted = Prema pravilima postupka to tijelo ne može sudjelovati u nekima od tih zahtjeva: { $count }. Razlog: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Odaberite drugo
error-another-active-authority = Odaberite drugo aktivno tijelo iste države
error-parent-below = To je tijelo samo dio drugoga. Odaberite ono koje nije
error-too-deep = Jedno iznad drugoga može biti najviše { $max } tijela
error-successor-takes-part = To tijelo već sudjeluje u nekima od tih zahtjeva: { $count }. Odaberite drugo
error-successor-is-self = Tijelo ne može naslijediti samo sebe. Odaberite drugo
error-successor-suspended = Pristup tog tijela postupku je suspendiran. Odaberite drugo ili najprije vratite pristup
error-circular-succession = Postupak je došao od tog tijela, koje ga je ranije predalo. Odaberite drugo
error-nobody-takes-over = Navedite tijelo koje preuzima ovaj postupak
error-no-question = Odaberite barem jedno pitanje
error-no-question-left = Zadržite barem jedno pitanje. Da biste povjerili sva, proslijedite zahtjev
error-reason-required = Navedite razlog
error-document-required = Priložite dokument
error-document-not-allowed = Uklonite dokumente čija se vrsta ovdje ne može priložiti
error-document-misplaced = Uklonite dokument { $name }: obrazac, kako je sada ispunjen, ne predviđa ga
error-not-ticked = Za potvrdu označite polje
error-file-empty = Datoteka je prazna. Odaberite drugu datoteku
error-file-too-large = Datoteka je prevelika. Odaberite datoteku veličine najviše { $max }
error-file-type-not-accepted = Datoteke te vrste ne prihvaćaju se. Odaberite datoteku PDF, PNG, JPEG ili DOCX
error-file-damaged = Datoteka se ne može pročitati. Ponovno je spremite i priložite novu datoteku
error-file-has-macros = Dokument sadržava makronaredbe. Spremite ga bez makronaredbi i ponovno ga priložite
error-too-many-files = Zahtjev već sadržava najveći dopušteni broj dokumenata. Uklonite jedan prije nego što priložite drugi
error-not-text = Tekst sadržava nevidljiv znak koji se ne može spremiti. Izbrišite tekst i ponovno ga upišite
error-not-an-email = Upišite adresu e-pošte, na primjer ime@example.eu
error-not-a-phone = Upišite telefonski broj s pozivnim brojem države, na primjer +351 21 123 45 67
error-not-a-url = Upišite potpunu adresu koja počinje s https:// ili http://, na primjer https://example.eu
error-not-an-iban = Upišite IBAN: dva slova za državu, dvije kontrolne znamenke, zatim broj računa
error-iban-length = Duljina IBAN-a koji počinje s { $country }: { $length }. Usporedite upisano s izvornikom
error-iban-mistyped = Kontrolne znamenke ne odgovaraju: barem je jedan znak pogrešan. Usporedite IBAN s izvornikom
error-not-a-plate = Upišite registarsku oznaku kako stoji na vozilu: slova, znamenke i crtice

# Calls that failed.
error-not-found = Na ovoj adresi nema ničega što možete vidjeti. Provjerite broj ili se vratite na popis.
error-stale = Netko iz vašeg tijela ili drugo tijelo to je u međuvremenu promijenilo. Vaš je unos i dalje ovdje: usporedite ga s novim stanjem i ponovno ga pošaljite.
error-key-reused = Ovaj je obrazac već poslan s drukčijim sadržajem. Ponovno otvorite stranicu prije nego što pošaljete novi.
error-signed-out = Više niste prijavljeni. Ponovno se prijavite; vaš se unos prenosi.
error-unavailable = Ovaj dio sustava trenutačno ne radi. Spremljeni su podaci na sigurnom. Pokušajte ponovno za nekoliko minuta.
error-internal = Došlo je do pogreške na našoj strani. Spremljeni su podaci na sigurnom. Pokušajte ponovno; ako se pogreška ponovi, navedite referentni broj korisničkoj podršci.
error-unreadable = Stranicu nije bilo moguće obraditi, možda zato što je bila otvorena tijekom ažuriranja. Ponovno je učitajte.
error-no-answer = Sustav nije dostupan. Provjerite vezu i pokušajte ponovno; ostavite ovu stranicu otvorenom da se ništa od upisanog ne izgubi.

# Signing in.
error-sign-in-no-fit = Korisničko ime i lozinka ne podudaraju se. Provjerite oboje i pokušajte ponovno.
error-sign-in-over = Prijava je trajala predugo. Počnite ponovno s imenom i lozinkom.
error-factor-required = Prije nastavka potreban vam je drugi faktor. Postavite ga sada.
error-provider-cancelled = Niste prijavljeni: prijava kod pružatelja prekinuta je ili odbijena. Pokušajte ponovno ili se prijavite lozinkom.
error-provider-unknown-person = Nijedan račun ovdje nije povezan s tim identitetom. Prijavite se korisničkim imenom i lozinkom, zatim povežite identitet na stranici „Moj račun”.
error-provider-level = Pružatelj nije potvrdio vaš identitet na traženoj razini sigurnosti. Prijavite se ondje drugim faktorom.
error-provider-down = Pružatelj trenutačno nije dostupan. Pokušajte ponovno za nekoliko minuta ili se prijavite lozinkom.
error-provider-untrusted = Odgovor pružatelja nije prihvaćen: stigao je prekasno, već je iskorišten ili ne odgovara. Počnite ispočetka.
error-prove-again = Prijavili ste se prije nekog vremena. Ponovno se prijavite u drugom prozoru i zatim ponovite ovaj korak.
error-sign-in-wait = { $seconds ->
    [one] Previše pokušaja. Pričekajte { $seconds } sekundu pa pokušajte ponovno.
    [few] Previše pokušaja. Pričekajte { $seconds } sekunde pa pokušajte ponovno.
   *[other] Previše pokušaja. Pričekajte { $seconds } sekundi pa pokušajte ponovno.
}

# Calls that were turned away.
error-too-large = Ono što ste poslali preveliko je. Skratite tekstove i prilažite datoteke jednu po jednu.
error-too-many-calls = Iz vašeg je preglednika u kratkom vremenu stiglo previše poziva. Pričekajte trenutak pa pokušajte ponovno.
error-foreign-origin = Ovaj obrazac nije poslan sa stranice ovog sustava. Otvorite stranicu ovdje i ponovno ga pošaljite.
error-outside-remit = To je izvan funkcija vašeg tijela. Obratite se nadležnom koordinatoru.
error-function-taken = Tu funkciju za istu državu, regiju ili područje politike već ima drugo tijelo. Najprije mu je oduzmite.
error-circular-delegation = To je tijelo u mreži iznad vašeg i od njega ne može dobiti funkciju.
error-holds-functions = To tijelo još ima funkcije u mreži. Najprije mu ih oduzmite.
error-authority-changed = To se više ne može učiniti: tijelo ili njegovo mjesto u mreži u međuvremenu je promijenjeno. Ponovno otvorite njegovu stranicu da vidite što je sada moguće.
error-not-a-coordinator = Odabrano tijelo nema funkciju koja to ovdje dopušta. Najprije mu je dodijelite ili odaberite drugog koordinatora.

error-last-administrator = To je jedini administrator vašeg tijela. Najprije odredite drugog administratora.
error-not-in-this-state = Račun se u međuvremenu promijenio. Pogledajte ga ponovno.
error-second-administrator = To mora odobriti drugi administrator: ni onaj tko je to zatražio ni sama osoba.
error-identity-taken = Taj je identitet već povezan s nekim računom ili je vaš račun povezan s drugim identitetom kod tog pružatelja. Najprije prekinite tu vezu.
error-not-a-username = Upotrijebite od 3 do 64 slova, znamenki, točaka, crtica ili podvlaka
error-username-taken = To je korisničko ime zauzeto. Odaberite drugo
error-password-too-short = Upotrijebite najmanje { $min } znakova
error-password-too-common = Ta se lozinka često upotrebljava ili je otkrivena pri curenju podataka. Odaberite drugu
error-password-about-owner = Lozinka ne smije biti vaše ime, adresa ni naziv vašeg tijela. Odaberite drugu
error-wrong-code = Kod ne pripada toj poveznici. Provjerite ga kod administratora
error-wrong-password = Lozinka nije točna
error-wrong-factor-code = Kod nije točan, prestar je ili je već upotrijebljen. Unesite onaj koji aplikacija sada prikazuje
error-wrong-passkey = Pristupni ključ ovdje nije poznat ili je potvrđen prekasno. Pokušajte ponovno ili se prijavite korisničkim imenom i lozinkom
error-not-a-name = Napišite ime bez posebnih znakova
error-colleague-exists = Kolega s tom adresom e-pošte već postoji
error-not-a-colleague = Nijedan aktivni kolega nema to korisničko ime ni adresu e-pošte
error-deputy-circle = Odaberite drugog zamjenika: nekog bi dana bili odsutni svi koji se međusobno zamjenjuju
error-for-coordinators = Samo koordinatori imaju obrađivače upućivanja
error-unknown-procedure = Nema postupka { $text }
error-role-for-alerts = { $text } je uloga samo za upozorenja i obavijesti
error-unknown-role = Nema uloge { $text }
error-unknown-language = Nema jezika { $text }
error-repeated-line = Ta je adresa e-pošte već u retku { $line }
error-not-utf8 = Redak { $line } ne može se pročitati. Spremite tablicu kao CSV u UTF-8
error-no-heading = Prvi redak mora imenovati stupce, barem name i email
error-column-count = Redak nema jednako stupaca kao prvi
error-too-many-lines = Uvezite najviše { $max } redaka odjednom
error-work-copy-submitted = Radna kopija čeka odobrenje ili je na snazi i ne može se mijenjati. Najprije je povucite.
error-work-copy-not-submitted = Radna kopija nije podnesena ili je već na snazi.
error-definition-faulty = Definicija ima pogreške. Ispravite ono što navodi popis i pokušajte ponovno.
error-author-cannot-approve = Ono što ste napisali mora odobriti netko drugi.
error-not-a-publisher = Samo administrator tijela Komisije smije odobriti definiciju ili je vratiti. Obratite se jednome od njih.
error-definition-unreadable = Datoteka se ne može pročitati pa je nijedan obrazac ne može izmijeniti. Ispravite je u datoteci.
error-written-otherwise = Ovaj je dio napisan tako da ga nijedan obrazac ne može izmijeniti. Izmijenite ga u datoteci.
error-not-a-procedure-folder = Datoteka nije arhiva (ZIP) jednog postupka. Odaberite arhivu s datotekom procedure.toml i tekstovima.
error-not-an-identifier = Upotrijebite mala slova, znamenke i podvlake, počevši slovom
error-not-a-condition = Napišite uvjet kao u definiciji, na primjer {"{"} field = "x", answered = true {"}"}
error-name-taken = Taj je naziv zauzet. Odaberite drugi
error-not-taken-up = Najprije preuzmite zahtjev; do tada vidite samo njegovo zaglavlje.
error-waits-for-allocation = Ovaj zahtjev čeka dodjelu. Prije bilo kakve radnje mora se nekomu dodijeliti u vašem tijelu.
error-no-coordinator = O tome trenutačno ne može odlučiti nijedan koordinator. Obratite se nacionalnom koordinatoru.
error-coordinators-called = Koordinatori su već pozvani.
error-not-overdue = Prije prihvaćanja zahtjeva koordinatori se mogu pozvati tek nakon isteka roka.
error-commission-not-reachable = Nitko u Komisiji trenutačno ne sudjeluje u ovom postupku.
error-waits-for-decision = Nešto ovdje čeka odluku. Pričekajte je ili povucite ono što je podneseno.
error-deadline-not-over = To je moguće tek nakon isteka roka.
error-not-extensible = Trenutačno se nijedan rok ne može produljiti: već je produljen, istekao je ili ga nema.
error-no-such-part = Nijedno pitanje povjereno drugom tijelu nije u fazi koja je za to potrebna.
error-confidential-already = Vaša je strana već zatražila povjerljivo postupanje.
error-closing-proposed = Prijedlog zaključenja čeka odgovor. Ako ga je podnijelo drugo tijelo, prihvatite ga ili odbijte.
error-no-closing-proposed = Drugo tijelo nije predložilo zaključenje.
error-commission-informed = Komisija je već obaviještena o ovom zahtjevu.
error-not-confidential = Vaša strana nije zatražila povjerljivo postupanje.
error-taken-up-already = Vaše je tijelo već preuzelo zahtjev.
error-refusal-overruled = Koordinator je utvrdio da vaše odbijanje nije opravdano, pa ne možete ponovno odbiti.
error-opinion-awaited = Od Komisije je zatraženo mišljenje i ona ga još nije dala.
error-data-blocked = Podaci ovog zahtjeva blokirani su, pa se u njemu ništa ne može mijenjati.
error-colleague-without-role = Ovaj kolega ne može raditi na zahtjevu. Odaberite nekoga tko u ovom postupku sastavlja ili obrađuje zahtjeve.
error-undo-over = To se više ne može poništiti: prošlo je deset minuta ili je već poništeno.
error-changed-since = Netko je to u međuvremenu promijenio pa ostaje kako jest.
error-rights-changed = Vaša su prava u ovom trenutku promijenjena pa ništa nije učinjeno. Ponovno otvorite stranicu da vidite što sada možete učiniti.
error-nothing-selected = Odaberite barem jedan zahtjev.
error-label-exists = Vaše tijelo već ima oznaku s tim nazivom. Odaberite drugi.
error-too-many-labels = Vaše tijelo već ima najveći dopušteni broj oznaka ({ $max }). Prestanite upotrebljavati onu koja više nije potrebna.
error-unit-exists = Vaše tijelo već ima ustrojstvenu jedinicu s tim nazivom. Odaberite drugi.
error-too-many-units = Vaše tijelo već ima najveći dopušteni broj ustrojstvenih jedinica ({ $max }). Zatvorite onu koja više nije potrebna.
error-group-exists = Već imate skupinu s tim nazivom. Odaberite drugi.
error-too-many-groups = Već imate najveći dopušteni broj skupina ({ $max }). Izbrišite onu koja vam ne treba.
error-group-full = Skupina već sadrži najveći dopušteni broj tijela ({ $max }). Uklonite neko ili odaberite drugu skupinu.
error-not-hours = Unesite početak i kraj svakog razdoblja, na primjer 9:00-12:00
error-span-reversed = Razdoblje završava prije nego što počne. Promijenite jedno od vremena
error-spans-overlap = Drugo razdoblje počinje prije nego što prvo završi. Promijenite jedno od njih
error-too-many-spans = Unesite najviše dva razdoblja dnevno
error-closing-too-long = Tijelo bi bilo zatvoreno dulje od dvije godine. Odaberite raniji posljednji dan
error-too-many-searches = U kratkom ste vremenu prečesto tražili osobe. Pričekajte jedan sat ili tražite prema broju.
error-too-many-saved-searches = Više se pretraživanja ne može spremiti. Uklonite jedno i zatim spremite ovo.
error-too-many-exports = Previše ste puta u kratkom vremenu preuzeli imenik. Pokušajte ponovno za sat vremena.
