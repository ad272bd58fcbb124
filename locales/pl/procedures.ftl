# Wykaz procedur i strona każdej z nich.
procedures-title = Procedury
procedures-lead = O co organy mogą się wzajemnie pytać za pośrednictwem systemu wymiany informacji na rynku wewnętrznym i według jakich zasad.
procedures-words = Znajdź procedurę
procedures-none = Żadna procedura nie zawiera tych słów.
procedures-back = Wszystkie procedury
procedures-count =
    { $count ->
        [one] { $count } procedura
        [few] { $count } procedury
        [many] { $count } procedur
       *[other] { $count } procedury
    }
procedure-about = O tej procedurze
procedure-version = Wersja { $version }
procedure-version-current = obowiązuje dla nowych wniosków
procedure-version-old = Do nowych wniosków stosuje się inną wersję tej procedury
procedure-versions = Wersje
procedure-in-english = Teksty tej procedury nie są kompletne w Twoim języku. Są wyświetlane po angielsku.
procedure-not-public = Informacje o tej procedurze są dostępne tylko dla zalogowanych osób.
procedure-participants = Kto uczestniczy
admission-title = Dopuszczone organy
admission-abroad = Państwo inne niż państwo organu wnioskującego
admission-at-sending = Dotyczy tylko wysyłania, a nie przekazywania
coordinators-never = Nigdy
coordinators-optional = Możliwe, ale nieobowiązkowe
coordinators-mandatory = Zawsze, przez koordynatora
procedure-workflow = Przebieg wniosku
procedure-deadlines = Terminy
procedure-refusal = Podstawy odrzucenia
procedure-refusal-free = Wystarczy uzasadnienie opisowe.
procedure-refusal-reason = Wymagane jest również uzasadnienie opisowe.
attachment-request = Z wnioskiem
attachment-reply = Z odpowiedzią
attachment-must = Należy załączyć jeden z tych dokumentów
attachment-sometimes = W niektórych przypadkach należy załączyć jeden z tych dokumentów
attachment-may = Można załączyć tylko te dokumenty
attachment-none = Nie można załączać dokumentów
procedure-told = Powiadamiane strony
procedure-daily = W codziennej wiadomości, chyba że dana osoba wybrała inaczej
procedure-follows = Może następować po
procedure-form = Treść wniosku
procedure-special = szczególnie chronione
procedure-special-ground = Dozwolone na podstawie
procedure-before-acceptance = widoczne przed przyjęciem
procedure-blocking = Zablokowanie
procedure-erasing = Usunięcie
procedure-agree-date = Zgódź się na proponowany termin
procedure-close-unattended = Automatyczne zamknięcie

deadline-days = { $count ->
    [one] { $count } dzień kalendarzowy
    [few] { $count } dni kalendarzowe
    [many] { $count } dni kalendarzowych
   *[other] { $count } dnia kalendarzowego
}
deadline-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
deadline-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
deadline-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
deadline-after-sending = { $length } od wysłania wniosku
deadline-working-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
}
deadline-after-receipt = { $length } od otrzymania
deadline-after-completeness = { $length } od dnia, w którym wniosek jest kompletny
deadline-after-field = { $length } od daty podanej w polu „{ $field }”
deadline-conditional = Termin biegnie tylko wtedy, gdy dane w formularzu spełniają określony warunek
deadline-completed-by = Uzupełniane przez
deadline-after-acceptance = { $length } od przyjęcia
deadline-on-agreed-date = W uzgodnionym terminie
deadline-after-agreed-date = { $length } od uzgodnionego terminu
deadline-after-closure = { $length } od formalnego zamknięcia
deadline-reminder = Przypomnienie w { $day }. dniu
deadline-reminders-before = Przypomnienia przed terminem (dni): { $days }
deadline-escalates-after = Zawiadomienie obu organów, dni robocze po terminie: { $days }

diagram-title = Diagram stanów
diagram-description = Poniższa tabela przedstawia to samo słowami.
diagram-by = Kto
diagram-to = Prowadzi do stanu
diagram-stays = pozostaje bez zmian

value-text = Tekst
value-long-text = Dłuższy tekst
value-choice = Jedna z tych możliwości
value-choices = Jedna lub więcej z tych możliwości
value-period = Okres
value-number = Liczba
value-address = Adres
value-percentage = Wartość procentowa
value-company = Przedsiębiorstwo
value-profession = Zawód
value-language = Język
value-identity-document = Dokument tożsamości
value-email = Adres poczty elektronicznej
value-phone = Numer telefonu
value-url = Adres strony internetowej
value-iban = Rachunek bankowy (IBAN)
value-vehicle-plate = Numer rejestracyjny pojazdu
value-declaration = Oświadczenie do potwierdzenia
value-person = Osoba
value-register = Wpis w rejestrze
