# Het postvak en de concepten.
inbox-title = Postvak
inbox-new = Nieuw verzoek
inbox-empty-title = Geen verzoeken
inbox-empty-text = Verzoeken verschijnen hier zodra ze zijn verzonden of ontvangen. Kies een andere lijst of verwijder de filters om andere verzoeken te zien.
inbox-caption = Verzoeken
inbox-state = Status
inbox-request = Verzoek
inbox-authority = Autoriteit
inbox-due = Termijn
inbox-piles = Lijsten
inbox-new-rows =
    { $count ->
        [one] { $count } nieuw verzoek tonen
       *[other] { $count } nieuwe verzoeken tonen
    }
pile-waiting_for_us = Wacht op ons
pile-to_allocate = Toe te wijzen
pile-waiting_for_them = Wacht op de andere autoriteit
pile-overdue = Te laat
pile-closed = Afgesloten

filter-text = Nummer, autoriteit of referentie
filter-state = Status
filter-area = Beleidsterrein
filter-country = Land
filter-due = Termijn
filter-any = Alle
filter-act = Filteren
filter-clear = Alle filters verwijderen
due-within-overdue = Te laat
due-within-this_week = Binnen 7 dagen
due-within-later = Na meer dan 7 dagen
due-within-never = Geen datum

drafts-title = Concepten
drafts-saved = Het concept is opgeslagen.
drafts-empty-title = Geen concepten
drafts-empty-text = Hier verschijnen verzoeken die u bent begonnen en nog niet hebt verzonden.
drafts-recipient = Aan
drafts-no-recipient = Nog niet gekozen
drafts-author = Begonnen door
drafts-changed = Laatst opgeslagen
drafts-deleted-on = Wordt verwijderd op
draft-deleted-on = Als niemand dit concept wijzigt, wordt het op { $date } verwijderd.
read-only-suspended = De toegang van uw autoriteit tot deze procedure is sinds { $date } geschorst.
read-only-ended = De toegang van uw autoriteit tot deze procedure is op { $date } beëindigd.
read-only-no-role = U hebt geen rol meer waarmee u concepten in deze procedure kunt schrijven.
read-only-lead = U kunt dit concept lezen, eruit kopiëren en het verwijderen. U kunt het niet wijzigen of verzenden.
drafts-act = Acties
drafts-delete = Verwijderen
drafts-delete-text = Het concept en de bijbehorende documenten worden definitief verwijderd. Niemand anders heeft ze gezien.
drafts-delete-confirm = Concept verwijderen
