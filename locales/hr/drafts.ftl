# The wizard of a new request.
new-request-title = Novi zahtjev
new-request-lead = Odaberite što želite tražiti od drugog tijela. Podatke možete spremiti u svakom trenutku i nastaviti poslije.
new-request-none = Nemate ulogu koja omogućuje podnošenje zahtjeva. Obratite se administratoru u svojem tijelu.
new-request-begin = Započni
new-request-lately = Postupci kojima ste se zadnjima služili
new-request-areas = Područja politike
new-request-all-areas = Sva područja politike

wizard-next = Spremi i nastavi
wizard-save = Spremi i dovrši poslije
wizard-language = Promijeni jezik
wizard-steps = Koraci
wizard-step-of = { $number } od { $total } · { $step }
wizard-done = dovršeno
autosave-saved = Spremljeno { $time }
autosave-failed = Nije spremljeno. Vaši su unosi i dalje ovdje; spremite ih gumbom u nastavku.
autosave-stale = Stranica je spremljena na drugom mjestu dok ste pisali. Vaši su unosi i dalje ovdje.
merge-open = Usporedi i odaberi
merge-title = Dvije verzije
merge-lead = Ova je stranica spremljena na drugom mjestu nakon što ste je otvorili. Ništa od onoga što ste unijeli nije izgubljeno. Za svako polje odaberite koja verzija ostaje. Svoju možete urediti, primjerice dodati u nju dijelove druge.
merge-saved-by = Drugu je verziju { $time } spremio/la { $name }.
merge-mine = Moja verzija
merge-theirs = Druga verzija
merge-empty = Ništa nije uneseno
merge-taken = Preuzeto iz druge verzije jer to niste mijenjali:
merge-save = Spremi odabrane verzije

step-basis = Pravna osnova
step-basis-lead = Na čemu temeljite zahtjev.
step-recipient = Tijelo
step-recipient-lead = Pronađite tijelo koje može odgovoriti. Upišite njegov naziv, mjesto ili temu na bilo kojem jeziku.
step-subject = Predmet zahtjeva
step-subject-lead = Polja označena kao osobna skrivena su drugom tijelu dok ne prihvati zahtjev.
step-questions = Pitanja
step-questions-lead = Odaberite što želite saznati. Drugo tijelo svako pitanje čita na svojem jeziku.
step-documents = Dokumenti
step-documents-lead = Priložite što drugom tijelu treba. Dokumente vidi tek nakon prihvaćanja.
step-deadline = Rok i oznaka
step-deadline-lead = Navedite do kada trebate odgovor.
step-check = Provjera i slanje
step-check-lead = Ovo će vidjeti drugo tijelo.

recipient-chosen = Odabrano tijelo
questions-chosen = { $chosen } od { $total }
questions-article = Članak { $article }
questions-comment = Dodaj napomenu
questions-comment-on = Napomena uz pitanje { $number }
questions-own = Vlastita pitanja
questions-own-help = Ta se pitanja ne prevode: drugo tijelo čita ih onako kako ih napišete. Koristite se popisom kad god je moguće.
questions-own-number = Vlastito pitanje { $number }
turns-name = { $name } { $number }
turns-add = Dodaj još jednu stavku: { $name }
turns-remove = Ukloni: { $name } { $number }
not-translated = { $language }, nije prevedeno
not-translated-unknown = Nije prevedeno

documents-kind = Vrsta dokumenta
documents-language = Jezik dokumenta
documents-file = Datoteka
documents-rules = PDF, PNG, JPEG ili DOCX bez makronaredbi, najviše 20 MB.
documents-attach = Priloži
documents-remove = Ukloni
documents-misplaced = Obrazac, kako je sada ispunjen, ne predviđa ove dokumente i oni se ne šalju. Uklonite ih.
documents-progress = Tijek učitavanja

wanted-label = Odgovor potreban do
wanted-help = Drugo tijelo može prihvatiti taj rok ili predložiti drugi.
reference-label = Vaša oznaka
reference-help = Za vašu evidenciju. Drugo je tijelo ne vidi. Ovdje ne navodite ime osobe.

check-recipient = Primatelj
check-change = Promijeni
check-before = Prije prihvaćanja
check-before-note = Dovoljno da tijelo procijeni je li nadležno.
check-after = Nakon prihvaćanja
check-after-note = Sve što ste unijeli.
check-send = Pošalji zahtjev
check-send-to = Pošalji – { $name }
check-send-correction = Pošalji ispravak

sent-title = Zahtjev je poslan
sent-for-approval = Zahtjev podnesen na odobrenje
sent-number = Broj
sent-next = Što slijedi
sent-due = Rok za prihvaćanje:
sent-open = Otvori zahtjev
