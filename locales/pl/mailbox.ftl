# The mailbox of the training realm.
notices-title = Wiadomości e-mail
notices-lead = Wszystkie wiadomości, które system wysłałby pocztą elektroniczną do Twojego organu i do Ciebie.
notices-empty = Nie ma jeszcze żadnych wiadomości.
notices-stuck = Jeszcze nie dostarczono. Serwer poczty może nie działać.
