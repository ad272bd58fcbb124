filter-held = Obrađuje
held-me = Ja
held-nobody = Nitko
held-unit = Moja ustrojstvena jedinica
inbox-held = Obrađuje { $name }

bulk-title = Rad na više zahtjeva
bulk-text = Odaberite zahtjeve na popisu i navedite što treba učiniti. Ništa ne napušta vaše tijelo i deset minuta može se poništiti.
bulk-person = Kolega
bulk-label = Oznaka
bulk-unit = Ustrojstvena jedinica
bulk-assign = Predaj
bulk-unlabel = Ukloni oznaku
bulk-column = Odabir
bulk-pick = Odaberi { $number }
bulk-pick-all = Odaberi sve na ovoj stranici
bulk-selected = Odabrano: { $count }

work-title = U vašem tijelu
work-ours-only = Ovo vidi samo vaše tijelo.
work-mine = Ovaj zahtjev obrađujete vi.
work-held = Ovaj zahtjev obrađuje { $name }.
work-nobody = Ovaj zahtjev još nitko ne obrađuje.
work-take = Preuzmi
work-give-back = Vrati
work-unit = Ustrojstvena jedinica: { $name }
work-unit-give = Dodijeli jedinici
work-unit-take = Ukloni iz jedinice
work-choose = Odaberite
work-label-put = Dodaj oznaku
work-label-take = Ukloni { $name }
work-repeat = Novi zahtjev poput ovoga
work-none = Ovdje još nema ničega.
work-no-personal = Bez osobnih podataka: čitaju svi u vašem tijelu.

step-did-assign = Sada obrađuje { $name }:
step-did-give-back = Vraćeno:
step-did-label = Dodana oznaka { $name }:
step-did-unlabel = Uklonjena oznaka { $name }:
step-did-to-unit = Sada u jedinici { $name }:
step-did-from-unit = Uklonjeno iz jedinice:
step-undone = Poništeno:
step-unchanged = Nepromijenjeno jer je već bilo tako:
step-failed = Nije učinjeno:
step-undo = Poništi
step-undo-for = Moguće deset minuta.

notes-title = Interne bilješke
notes-text = Nova bilješka
notes-help = Čitaju je svi u vašem tijelu koji smiju čitati ovaj zahtjev. Bilješke se brišu zajedno sa zahtjevom.
notes-add = Dodaj bilješku
notes-take-back = Povuci bilješku

labels-title = Oznake
labels-lead = Oznake razvrstavaju zahtjeve vašeg tijela. Nijedno drugo tijelo ih ne vidi.
labels-new = Nova oznaka
labels-colour = Boja
labels-retire = Ne upotrebljavaj više { $name }
colour-neutral = Siva
colour-info = Plava
colour-success = Zelena
colour-soon = Jantarna
colour-error = Crvena

units-title = Ustrojstvene jedinice
units-lead = Ustrojstvene jedinice uređuju rad u vašem tijelu. Tko smije obrađivati zahtjeve i pripada nekoj jedinici, može preuzeti ono što joj je dodijeljeno. Jedinice nikomu ne daju ulogu i nijedno ih drugo tijelo ne vidi.
units-new = Nova ustrojstvena jedinica
units-people = Osobe u ovoj jedinici
units-save = Spremi jedinicu
units-change = Izmijeni { $name }
units-close = Zatvori { $name }
units-closed = Zatvoreno
units-into = Kamo idu njezini otvoreni zahtjevi
units-into-none = Ni u jednu jedinicu

phrases-title = Tekstovi za odgovore
phrases-lead = Rečenice koje su vašem tijelu često potrebne.
phrases-use = Kopirajte tekst u odgovor.
phrases-new = Novi tekst
phrases-name = Naslov
phrases-text = Tekst
phrases-keep = Spremi tekst
phrases-change = Izmijeni { $name }
phrases-remove = Izbriši { $name }
phrases-put-in = Umetni { $name }
phrases-done = Umetnuto.

same-person-text = Vaše tijelo u ovom postupku već ima otvoren zahtjev o ovoj osobi:
