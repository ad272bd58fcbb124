# The inbox and the drafts.
inbox-title = Schránka
inbox-new = Nová žiadosť
inbox-empty-title = Žiadne žiadosti
inbox-empty-text = Žiadosti sa tu zobrazia hneď po odoslaní alebo doručení. Ak chcete vidieť ostatné, vyberte iný zoznam alebo zrušte filtre.
inbox-caption = Žiadosti
inbox-state = Stav
inbox-request = Žiadosť
inbox-authority = Orgán
inbox-due = Termín
inbox-piles = Zoznamy
inbox-new-rows =
    { $count ->
        [one] Zobraziť { $count } novú žiadosť
        [few] Zobraziť { $count } nové žiadosti
        [many] Zobraziť { $count } novej žiadosti
       *[other] Zobraziť { $count } nových žiadostí
    }
pile-waiting_for_us = Čaká sa na nás
pile-to_allocate = Na pridelenie
pile-waiting_for_them = Čaká sa na druhý orgán
pile-overdue = Po termíne
pile-closed = Uzavreté

filter-text = Číslo, orgán alebo značka
filter-state = Stav
filter-area = Oblasť politiky
filter-country = Krajina
filter-due = Termín
filter-any = Všetky
filter-act = Filtrovať
filter-clear = Zrušiť všetky filtre
due-within-overdue = Po termíne
due-within-this_week = Do 7 dní
due-within-later = Neskôr
due-within-never = Bez termínu

drafts-title = Koncepty
drafts-saved = Koncept je uložený.
drafts-empty-title = Žiadne koncepty
drafts-empty-text = Tu sa zobrazujú žiadosti, ktoré ste začali a zatiaľ neodoslali.
drafts-recipient = Komu
drafts-no-recipient = Zatiaľ nevybrané
drafts-author = Autor
drafts-changed = Naposledy uložené
drafts-deleted-on = Vymaže sa dňa
draft-deleted-on = Ak tento koncept nikto nezmení, vymaže sa dňa { $date }.
read-only-suspended = Prístup vášho orgánu k tomuto postupu je pozastavený od { $date }.
read-only-ended = Prístup vášho orgánu k tomuto postupu sa skončil dňa { $date }.
read-only-no-role = Už nemáte rolu, ktorá umožňuje písať koncepty v tomto postupe.
read-only-lead = Tento koncept môžete čítať, kopírovať z neho a vymazať ho. Nemôžete ho zmeniť ani odoslať.
drafts-act = Úkony
drafts-delete = Vymazať
drafts-delete-text = Koncept a jeho dokumenty sa natrvalo vymažú. Nikto iný ich nevidel.
drafts-delete-confirm = Vymazať koncept
