# The frame around every page.
frame-skip = Przejdź do treści
frame-training = Szkolenie
frame-training-sentence = System szkoleniowy: żadne dane nie są tu prawdziwe.
frame-search = Szukaj wniosków
frame-language = Język
frame-language-change = Zmień
frame-account = Moje konto
frame-sign-out = Wyloguj się
frame-places = Menu główne
frame-inbox = Skrzynka odbiorcza
frame-drafts = Wersje robocze
frame-directory = Wykaz organów

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nic nie ma albo nie masz do niego dostępu. Sprawdź adres lub wróć do skrzynki odbiorczej.
not-found-back = Przejdź do skrzynki odbiorczej
failed-title = Nie udało się wyświetlić tej strony
failed-reference = Jeśli to się powtórzy, podaj pomocy technicznej ten numer referencyjny: { $reference }.
choose = Wybierz

shortcuts-title = Skróty klawiszowe
shortcuts-text = Pojedyncze klawisze, które prowadzą do stron. Nie działają podczas pisania.
shortcuts-on = Skróty są włączone w tej przeglądarce.
shortcuts-off = Skróty są wyłączone w tej przeglądarce.
shortcuts-turn-off = Wyłącz
shortcuts-turn-on = Włącz
shortcut-help = Pokaż tę stronę
shortcut-search = Przejdź do wyszukiwania
shortcut-new = Rozpocznij nowy wniosek
shortcut-inbox = Otwórz skrzynkę odbiorczą
shortcut-drafts = Otwórz wersje robocze
shortcut-directory = Otwórz wykaz organów
shortcut-next = Następny wiersz listy
shortcut-previous = Poprzedni wiersz listy
