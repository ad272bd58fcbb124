# The directory of authorities.
directory-title = Wykaz organów
directory-attribution = Nazwy miejscowości: GeoNames, CC BY 4.0. Nazwy państw i języków: Unicode CLDR. Nazwy regionów: Eurostat (NUTS 2024).
export-lead = Wszystko, co znajdują te filtry, jako plik:
export-csv = Tabela (CSV)
export-json = Dla programów (JSON)
find-label = Jakiego organu szukasz?
find-help = Nazwa, miejscowość lub zakres spraw, w dowolnym języku i alfabecie.
find-level = Szczebel
find-area = Właściwość
find-group = Grupa
find-kind = Rodzaj organu
find-function = Funkcja
find-act = Szukaj
find-count =
    { $count ->
        [one] { $count } organ
        [few] { $count } organy
        [many] { $count } organów
       *[other] { $count } organu
    }
find-why = Dopasowano:
find-own = To jest Twój własny organ.
find-nobody-reads = Nikt tu jeszcze nie odbiera wniosków w tej procedurze.
find-favourite = Ulubiony
find-partner = Niedawny partner
find-catch-all = Nie znaleziono odpowiedniego organu, do którego można się zwrócić. Ten organ przejmuje sprawy, którymi w jego państwie nie zajmuje się żaden inny.
why-name = nazwa
why-english-name = nazwa angielska
why-alias = inna nazwa
why-former = dawna nazwa
why-acronym = skrót
why-competence = zawód lub przedmiot
why-kind = rodzaj podmiotu
why-place = miejscowość
why-country = państwo
level-national = Krajowy
level-regional = Regionalny
level-local = Lokalny
competence-PQ = Kwalifikacje zawodowe
competence-SD = Usługi
competence-PD = Dokumenty urzędowe
competence-FA = Broń palna
competence-PR = Prawa pacjentów
competence-RT = Transport drogowy
competence-PW = Delegowanie pracowników
competence-CG = Dobra kultury
competence-GD = Ochrona danych
competence-CP = Ochrona konsumentów
competence-EC = Handel elektroniczny
competence-CT = Transport gotówki euro
competence-JC = Współpraca sądowa w sprawach cywilnych i handlowych
competence-ND = Swobodny przepływ danych nieosobowych
competence-NR = Maszyny mobilne nieporuszające się po drogach
competence-PP = Zamówienia publiczne
competence-SG = Jednolity portal cyfrowy
competence-TD = Licencje maszynistów
competence-DL = Prawa jazdy
authority-country = Państwo
authority-procedures = Procedury, w których można złożyć wniosek
authority-no-procedure = Nikt tu jeszcze nie odbiera wniosków.
authority-back = Wróć do wykazu
find-no-access = Ten organ nie ma dostępu do tej procedury.
find-suspended = Dostęp tego organu jest zawieszony.
find-unfit = Tego organu nie można wybrać w tej procedurze. Powód: { $what }
favourite-add = Dodaj do ulubionych
favourite-remove = Usuń z ulubionych
groups-title = Grupy organów
groups-lead = Twoje własne grupy. Nikt inny ich nie widzi. Wybierz grupę, gdy szukasz organu.
groups-none = Nie masz jeszcze żadnej grupy.
groups-new = Nowa grupa
groups-name = Nazwa grupy
groups-rename = Zmień nazwę
groups-delete = Usuń grupę „{ $name }”
groups-empty = W tej grupie nie ma jeszcze żadnego organu.
groups-search = Szukaj w tej grupie
groups-add = Dodaj do grupy
groups-take-out = Usuń z grupy: { $name }
