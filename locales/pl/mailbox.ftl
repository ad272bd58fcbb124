# The mailbox of the training realm.
mailbox-title = Wiadomości e-mail
mailbox-lead = Wszystkie wiadomości, które system wysłałby pocztą elektroniczną do Twojego organu i do Ciebie.
mailbox-empty = Nie ma jeszcze żadnych wiadomości.
mailbox-stuck = Jeszcze nie dostarczono. Serwer poczty może nie działać.

# The list of notices of a person.
notices-title = Powiadomienia
notices-lead = Co wydarzyło się we wnioskach Twojego organu. Powiadomienie jest usuwane po 90 dniach.
notices-filter = Które powiadomienia
notices-all = Wszystkie
notices-unread = Nieprzeczytane
notices-empty = Brak powiadomień.
notices-empty-unread = Brak nieprzeczytanych powiadomień.
notices-read = Oznacz jako przeczytane
notices-read-all = Oznacz wszystkie jako przeczytane
notices-count = Nieprzeczytane: { $count }

stuck-title = Skrzynka e-mail nie przyjmuje wiadomości
stuck-tries = Próby
stuck-mails = Wiadomości oczekujące
stuck-entry = Zapytaj obsługę poczty, czy skrzynka istnieje i czy jest w niej miejsce, albo podaj inną. To, co czeka, zostanie wysłane ponownie zaraz po zapisaniu.
stuck-coordinator = Powiadomienia e-mail nie docierają do organu. Zadzwoń do niego i poproś jego administratorów o sprawdzenie skrzynki.
stuck-own = Twój własny adres nie przyjmuje wiadomości
stuck-own-help = Zapytaj obsługę poczty albo poproś administratora kont swojego organu o poprawienie adresu.
