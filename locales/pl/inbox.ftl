# The inbox and the drafts.
inbox-title = Skrzynka odbiorcza
inbox-new = Nowy wniosek
inbox-empty-title = Brak wniosków
inbox-empty-text = Wnioski pojawiają się tutaj zaraz po wysłaniu lub otrzymaniu. Aby zobaczyć inne, wybierz inną listę lub usuń filtry.
inbox-caption = Wnioski
inbox-state = Stan
inbox-request = Wniosek
inbox-authority = Organ
inbox-due = Termin
inbox-piles = Listy
inbox-new-rows =
    { $count ->
        [one] Pokaż { $count } nowy wniosek
        [few] Pokaż { $count } nowe wnioski
        [many] Pokaż { $count } nowych wniosków
       *[other] Pokaż { $count } nowego wniosku
    }
pile-waiting_for_us = Czekają na nas
pile-to_allocate = Do przydzielenia
pile-waiting_for_them = Czekają na drugi organ
pile-overdue = Po terminie
pile-closed = Zamknięte

filter-text = Numer, organ lub znak sprawy
filter-state = Stan
filter-area = Obszar polityki
filter-country = Państwo
filter-due = Termin
filter-any = Wszystkie
filter-act = Filtruj
filter-clear = Usuń wszystkie filtry
due-within-overdue = Po terminie
due-within-this_week = W ciągu 7 dni
due-within-later = Później
due-within-never = Bez terminu

drafts-title = Wersje robocze
drafts-saved = Wersja robocza została zapisana.
drafts-empty-title = Brak wersji roboczych
drafts-empty-text = Tu pojawiają się wnioski rozpoczęte, ale jeszcze niewysłane.
drafts-recipient = Do
drafts-no-recipient = Jeszcze nie wybrano
drafts-author = Autor
drafts-changed = Ostatni zapis
drafts-deleted-on = Data usunięcia
draft-deleted-on = Jeżeli nikt nie zmieni tej wersji roboczej, zostanie ona usunięta { $date }.
read-only-suspended = Dostęp Twojego organu do tej procedury jest zawieszony od { $date }.
read-only-ended = Dostęp Twojego organu do tej procedury wygasł { $date }.
read-only-no-role = Nie masz już roli, która pozwala pisać wersje robocze w tej procedurze.
read-only-lead = Możesz czytać tę wersję roboczą, kopiować z niej i ją usunąć. Nie możesz jej zmienić ani wysłać.
drafts-act = Czynności
drafts-delete = Usuń
drafts-delete-text = Wersja robocza i jej dokumenty zostaną trwale usunięte. Nikt inny ich nie widział.
drafts-delete-confirm = Usuń wersję roboczą
