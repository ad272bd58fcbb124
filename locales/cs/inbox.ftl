# The inbox and the drafts.
inbox-title = Schránka
inbox-new = Nová žádost
inbox-empty-title = Žádné žádosti
inbox-empty-text = Žádosti se zde objeví ihned po odeslání nebo doručení. Chcete-li vidět jiné, vyberte jiný seznam nebo zrušte filtry.
inbox-caption = Žádosti
inbox-state = Stav
inbox-request = Žádost
inbox-authority = Orgán
inbox-due = Termín
inbox-piles = Seznamy
inbox-new-rows =
    { $count ->
        [one] Zobrazit { $count } novou žádost
        [few] Zobrazit { $count } nové žádosti
        [many] Zobrazit { $count } nové žádosti
       *[other] Zobrazit { $count } nových žádostí
    }
pile-waiting_for_us = Čekají na nás
pile-to_allocate = K přidělení
pile-waiting_for_them = Čekají na druhý orgán
pile-overdue = Po termínu
pile-closed = Uzavřené

filter-text = Číslo, orgán nebo spisová značka
filter-state = Stav
filter-area = Oblast politiky
filter-country = Země
filter-due = Termín
filter-any = Vše
filter-act = Filtrovat
filter-clear = Zrušit všechny filtry
due-within-overdue = Po termínu
due-within-this_week = Do 7 dnů
due-within-later = Později
due-within-never = Bez termínu

drafts-title = Koncepty
drafts-saved = Koncept je uložen.
drafts-empty-title = Žádné koncepty
drafts-empty-text = Zde se objevují žádosti, které jste začali a dosud neodeslali.
drafts-recipient = Komu
drafts-no-recipient = Zatím nevybráno
drafts-author = Autor
drafts-changed = Naposledy uloženo
drafts-deleted-on = Bude smazán dne
draft-deleted-on = Nikdo-li tento koncept nezmění, bude dne { $date } smazán.
read-only-suspended = Přístup vašeho orgánu k tomuto postupu je pozastaven od { $date }.
read-only-ended = Přístup vašeho orgánu k tomuto postupu skončil dne { $date }.
read-only-no-role = Nemáte již roli, s níž se píší koncepty tohoto postupu.
read-only-lead = Tento koncept můžete číst, kopírovat z něj a smazat jej. Nemůžete jej změnit ani odeslat.
drafts-act = Úkony
drafts-delete = Smazat
drafts-delete-text = Koncept a jeho dokumenty budou trvale smazány. Nikdo jiný je neviděl.
drafts-delete-confirm = Smazat koncept
