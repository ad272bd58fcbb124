# The inbox and the drafts.
inbox-title = Nabiralnik
inbox-new = Novo zaprosilo
inbox-empty-title = Ni zaprosil
inbox-empty-text = Zaprosila se tu prikažejo takoj, ko so poslana ali prejeta. Če želite videti druga, izberite drug seznam ali odstranite filtre.
inbox-caption = Zaprosila
inbox-state = Stanje
inbox-request = Zaprosilo
inbox-authority = Organ
inbox-due = Rok
inbox-piles = Seznami
inbox-new-rows =
    { $count ->
        [one] Prikaži { $count } novo zaprosilo
        [two] Prikaži { $count } novi zaprosili
        [few] Prikaži { $count } nova zaprosila
       *[other] Prikaži { $count } novih zaprosil
    }
pile-waiting_for_us = Čaka na nas
pile-to_allocate = Čaka na dodelitev
pile-waiting_for_them = Čaka na drugi organ
pile-overdue = Po roku
pile-closed = Zaključena

filter-text = Številka, organ ali sklic
filter-state = Stanje
filter-area = Področje politike
filter-country = Država
filter-due = Rok
filter-any = Vse
filter-act = Filtriraj
filter-clear = Odstrani vse filtre
due-within-overdue = Po roku
due-within-this_week = V 7 dneh
due-within-later = Pozneje
due-within-never = Brez roka

drafts-title = Osnutki
drafts-saved = Osnutek je shranjen.
drafts-empty-title = Ni osnutkov
drafts-empty-text = Tu se prikažejo zaprosila, ki ste jih začeli in jih še niste poslali.
drafts-recipient = Prejemnik
drafts-no-recipient = Še ni izbran
drafts-author = Avtor
drafts-changed = Zadnjič shranjeno
drafts-deleted-on = Bo izbrisan dne
draft-deleted-on = Če ga nihče ne spremeni, bo ta osnutek izbrisan dne { $date }.
read-only-suspended = Dostop vašega organa do tega postopka je začasno odvzet od { $date }.
read-only-ended = Dostop vašega organa do tega postopka je prenehal dne { $date }.
read-only-no-role = Nimate več vloge, ki omogoča pisanje osnutkov v tem postopku.
read-only-lead = Ta osnutek lahko berete, iz njega kopirate in ga izbrišete. Ne morete ga niti spremeniti niti poslati.
drafts-act = Dejanja
drafts-delete = Izbriši
drafts-delete-text = Osnutek in njegovi dokumenti bodo trajno izbrisani. Nihče drug jih ni videl.
drafts-delete-confirm = Izbriši osnutek
