# The search for requests.
search-procedure = Procedura
search-fields-lead = Wybierz procedurę, aby szukać także w jej polach.
search-empty-title = Nic nie znaleziono
search-empty-text = Sprawdź pisownię, użyj mniej słów lub usuń filtr.
search-why = Znaleziono według
search-why-person = Osoba, której sprawa dotyczy
search-save = Zapisz to wyszukiwanie
search-saved = Zapisane wyszukiwania
search-person-title = Wyszukaj osobę
search-person-lead = Jednorazowo wyszukiwanie obejmuje tylko jedną procedurę. Zapisuje się, kto, kiedy i dlaczego szukał.
search-person-name = Imię i nazwisko osoby lub nazwa przedsiębiorstwa
search-person-name-help = Nazwisko i imię w dowolnej kolejności i dowolnym piśmie. Jeśli podano tylko imię albo tylko nazwisko, potrzebna jest data urodzenia.
search-person-cut = Pokazano najnowsze ({ $max }); może ich być więcej. Wyszukaj ponownie, podając pełniejsze imię i nazwisko lub datę urodzenia.
search-reason-same-person = Aby sprawdzić, czy istnieje już wniosek dotyczący tej osoby
search-reason-enquiry = Aby odpowiedzieć komuś, kto nie zna numeru
search-reason-data-subject = Osoba korzysta z praw do ochrony danych
search-reason-supervision = Pyta organ nadzorczy lub sąd
