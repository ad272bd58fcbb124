# Indbakken og kladderne.
inbox-title = Indbakke
inbox-new = Ny anmodning
inbox-empty-title = Ingen anmodninger
inbox-empty-text = Anmodninger vises her, så snart de er sendt eller modtaget. Vælg en anden liste, eller fjern filtrene for at se andre.
inbox-caption = Anmodninger
inbox-state = Status
inbox-request = Anmodning
inbox-authority = Myndighed
inbox-due = Frist
inbox-piles = Lister
inbox-new-rows =
    { $count ->
        [one] Vis { $count } ny anmodning
       *[other] Vis { $count } nye anmodninger
    }
pile-waiting_for_us = Afventer os
pile-to_allocate = Afventer fordeling
pile-waiting_for_them = Afventer den anden myndighed
pile-overdue = Frist overskredet
pile-closed = Afsluttet

filter-text = Nummer, myndighed eller reference
filter-state = Status
filter-area = Politikområde
filter-country = Land
filter-due = Frist
filter-any = Alle
filter-act = Filtrér
filter-clear = Fjern alle filtre
due-within-overdue = Frist overskredet
due-within-this_week = Inden for 7 dage
due-within-later = Senere
due-within-never = Ingen dato

drafts-title = Kladder
drafts-saved = Kladden er gemt.
drafts-empty-title = Ingen kladder
drafts-empty-text = Her vises anmodninger, som du har påbegyndt og endnu ikke har sendt.
drafts-recipient = Til
drafts-no-recipient = Endnu ikke valgt
drafts-author = Påbegyndt af
drafts-changed = Senest gemt
drafts-deleted-on = Slettes den
draft-deleted-on = Hvis ingen ændrer denne kladde, slettes den den { $date }.
read-only-suspended = Din myndigheds adgang til denne procedure har været suspenderet siden { $date }.
read-only-ended = Din myndigheds adgang til denne procedure ophørte den { $date }.
read-only-no-role = Du har ikke længere en rolle, der giver ret til at skrive kladder i denne procedure.
read-only-lead = Du kan læse denne kladde, kopiere fra den og slette den. Du kan hverken ændre eller sende den.
drafts-act = Handlinger
drafts-delete = Slet
drafts-delete-text = Kladden og dens dokumenter slettes endeligt. Ingen andre har set dem.
drafts-delete-confirm = Slet kladden
