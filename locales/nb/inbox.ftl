# Innboksen og utkastene.
inbox-title = Innboks
inbox-new = Ny anmodning
inbox-empty-title = Ingenting her
inbox-empty-text = Anmodninger vises her så snart de er sendt eller mottatt. Velg en annen liste eller fjern filtrene for å se andre.
inbox-caption = Anmodninger
inbox-state = Status
inbox-request = Anmodning
inbox-authority = Myndighet
inbox-due = Frist
inbox-piles = Lister
inbox-new-rows =
    { $count ->
        [one] Vis { $count } ny anmodning
       *[other] Vis { $count } nye anmodninger
    }
pile-waiting_for_us = Venter på oss
pile-to_allocate = Venter på fordeling
pile-waiting_for_them = Venter på den andre myndigheten
pile-overdue = Over fristen
pile-closed = Avsluttet

filter-text = Nummer, myndighet eller referanse
filter-state = Status
filter-area = Politikkområde
filter-country = Land
filter-due = Frist
filter-any = Alle
filter-act = Filtrer
filter-clear = Fjern alle filtre
due-within-overdue = Over fristen
due-within-this_week = Innen 7 dager
due-within-later = Senere
due-within-never = Ingen dato

drafts-title = Utkast
drafts-saved = Utkastet er lagret.
drafts-empty-title = Ingen utkast
drafts-empty-text = Her vises anmodninger du har påbegynt, men ennå ikke sendt.
drafts-recipient = Til
drafts-no-recipient = Ikke valgt ennå
drafts-author = Påbegynt av
drafts-changed = Sist lagret
drafts-deleted-on = Slettes den
draft-deleted-on = Hvis ingen endrer dette utkastet, blir det slettet { $date }.
read-only-suspended = Din myndighets tilgang til denne prosedyren har vært midlertidig stanset siden { $date }.
read-only-ended = Din myndighets tilgang til denne prosedyren opphørte { $date }.
read-only-no-role = Du har ikke lenger en rolle som gir rett til å skrive utkast i denne prosedyren.
read-only-lead = Du kan lese dette utkastet, kopiere fra det og slette det. Du kan verken endre eller sende det.
drafts-act = Handlinger
drafts-delete = Slett
drafts-delete-text = Utkastet og dokumentene blir slettet for godt. Ingen andre har sett dem.
drafts-delete-confirm = Slett utkastet
