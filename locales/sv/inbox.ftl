# Inkorgen och utkasten.
inbox-title = Inkorg
inbox-new = Ny begäran
inbox-empty-title = Inget här
inbox-empty-text = Begäranden visas här så snart de har skickats eller tagits emot. Välj en annan lista eller ta bort filtren för att se andra.
inbox-caption = Begäranden
inbox-state = Status
inbox-request = Begäran
inbox-authority = Myndighet
inbox-due = Frist
inbox-piles = Listor
inbox-new-rows =
    { $count ->
        [one] Visa { $count } ny begäran
       *[other] Visa { $count } nya begäranden
    }
pile-waiting_for_us = Väntar på oss
pile-to_allocate = Väntar på fördelning
pile-waiting_for_them = Väntar på den andra myndigheten
pile-overdue = Försenade
pile-closed = Avslutade

filter-text = Nummer, myndighet eller referens
filter-state = Status
filter-area = Politikområde
filter-country = Land
filter-due = Frist
filter-any = Alla
filter-act = Filtrera
filter-clear = Ta bort alla filter
due-within-overdue = Försenade
due-within-this_week = Inom 7 dagar
due-within-later = Senare
due-within-never = Inget datum

drafts-title = Utkast
drafts-saved = Utkastet är sparat.
drafts-empty-title = Inga utkast
drafts-empty-text = Här visas begäranden som du har påbörjat men ännu inte skickat.
drafts-recipient = Till
drafts-no-recipient = Inte vald ännu
drafts-author = Påbörjat av
drafts-changed = Senast sparat
drafts-deleted-on = Raderas den
draft-deleted-on = Om ingen ändrar detta utkast raderas det den { $date }.
read-only-suspended = Din myndighets åtkomst till detta förfarande har varit tillfälligt upphävd sedan den { $date }.
read-only-ended = Din myndighets åtkomst till detta förfarande upphörde den { $date }.
read-only-no-role = Du har inte längre någon roll som ger rätt att skriva utkast i detta förfarande.
read-only-lead = Du kan läsa detta utkast, kopiera från det och radera det. Du kan varken ändra eller skicka det.
drafts-act = Åtgärder
drafts-delete = Radera
drafts-delete-text = Utkastet och dess handlingar raderas för alltid. Ingen annan har sett dem.
drafts-delete-confirm = Radera utkastet
