# The mailbox of the training realm.
notices-title = Wiadomości e-mail
notices-lead = Wszystkie wiadomości, które system wysłałby pocztą elektroniczną do Twojego organu i do Ciebie.
notices-empty = Nie ma jeszcze żadnych wiadomości.
notices-stuck = Jeszcze nie dostarczono. Serwer poczty może nie działać.
stuck-title = Skrzynka e-mail nie przyjmuje wiadomości
stuck-tries = Próby
stuck-mails = Wiadomości oczekujące
stuck-entry = Należy zapytać obsługę poczty, czy skrzynka istnieje i czy jest w niej miejsce, albo podać inną. To, co czeka, zostanie wysłane ponownie zaraz po zapisaniu.
stuck-coordinator = Organ nie dowiaduje się pocztą, co się dzieje. Należy do niego zadzwonić i poprosić jego administratorów kont o sprawdzenie skrzynki.
stuck-own = Twój własny adres nie przyjmuje wiadomości
stuck-own-help = Należy zapytać obsługę poczty albo poprosić administratora kont swojego organu o poprawienie adresu.
