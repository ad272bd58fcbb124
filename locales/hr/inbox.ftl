# The inbox and the drafts.
inbox-title = Pretinac
inbox-new = Novi zahtjev
inbox-empty-title = Nema zahtjeva
inbox-empty-text = Zahtjevi se ovdje pojavljuju čim se pošalju ili prime. Za prikaz ostalih odaberite drugi popis ili uklonite filtre.
inbox-caption = Zahtjevi
inbox-state = Status
inbox-request = Zahtjev
inbox-authority = Tijelo
inbox-due = Rok
inbox-piles = Popisi
inbox-new-rows =
    { $count ->
        [one] Prikaži { $count } novi zahtjev
        [few] Prikaži { $count } nova zahtjeva
       *[other] Prikaži { $count } novih zahtjeva
    }
pile-waiting_for_us = Čeka se na nas
pile-to_allocate = Za dodjelu
pile-waiting_for_them = Čeka se na drugo tijelo
pile-overdue = Rok je istekao
pile-closed = Zaključeno

filter-text = Broj, tijelo ili oznaka
filter-state = Status
filter-area = Područje politike
filter-country = Država
filter-due = Rok
filter-any = Sve
filter-act = Filtriraj
filter-clear = Ukloni sve filtre
due-within-overdue = Rok je istekao
due-within-this_week = U roku od 7 dana
due-within-later = Kasnije
due-within-never = Bez roka

drafts-title = Nacrti
drafts-saved = Nacrt je spremljen.
drafts-empty-title = Nema nacrta
drafts-empty-text = Ovdje se pojavljuju zahtjevi koje ste započeli, a još ih niste poslali.
drafts-recipient = Primatelj
drafts-no-recipient = Još nije odabran
drafts-author = Autor
drafts-changed = Zadnje spremanje
drafts-deleted-on = Briše se
draft-deleted-on = Ako ga nitko ne izmijeni, ovaj će se nacrt izbrisati { $date }
read-only-suspended = Pristup vašeg tijela ovom postupku suspendiran je od { $date }
read-only-ended = Pristup vašeg tijela ovom postupku ukinut je { $date }
read-only-no-role = Više nemate ulogu s kojom se pišu nacrti u ovom postupku.
read-only-lead = Ovaj nacrt možete čitati, kopirati iz njega i izbrisati ga. Ne možete ga izmijeniti ni poslati.
drafts-act = Radnje
drafts-delete = Izbriši
drafts-delete-text = Nacrt i njegovi dokumenti trajno se brišu. Nitko ih drugi nije vidio.
drafts-delete-confirm = Izbriši nacrt
