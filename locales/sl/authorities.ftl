# The directory of authorities.
directory-title = Imenik organov
directory-attribution = Imena krajev: GeoNames, CC BY 4.0. Imena držav in jezikov: Unicode CLDR. Imena regij: Eurostat (NUTS 2024).
export-lead = Vse, kar najdejo ti filtri, kot datoteka:
export-csv = Preglednica (CSV)
export-json = Za programe (JSON)
find-label = Kateri organ iščete?
find-help = Ime, kraj ali vsebina v katerem koli jeziku in pisavi.
find-level = Raven
find-area = Pristojnost
find-group = Skupina
find-kind = Vrsta organa
find-function = Naloga
find-act = Išči
find-count =
    { $count ->
        [one] { $count } organ
        [two] { $count } organa
        [few] { $count } organi
       *[other] { $count } organov
    }
find-why = Ujema se:
find-own = To je vaš organ.
find-nobody-reads = Zaprosil tega postopka tu še nihče ne bere.
find-favourite = Priljubljeno
find-partner = Nedavni partner
find-catch-all = Ni bil najden ustrezen organ, na katerega se je mogoče obrniti. Ta organ prevzame, česar v njegovi državi ne obravnava noben drug.
why-name = ime
why-english-name = angleško ime
why-alias = drugo ime
why-former = prejšnje ime
why-acronym = kratica
why-competence = poklic ali predmet
why-kind = vrsta organa
why-place = kraj
why-country = država
level-national = Državna
level-regional = Regionalna
level-local = Lokalna
competence-PQ = Poklicne kvalifikacije
competence-SD = Storitve
competence-PD = Javne listine
competence-FA = Strelno orožje
competence-PR = Pravice pacientov
competence-RT = Cestni promet
competence-PW = Napotitev delavcev
competence-CG = Predmeti kulturne dediščine
competence-GD = Varstvo osebnih podatkov
competence-CP = Varstvo potrošnikov
competence-EC = Elektronsko poslovanje
competence-CT = Prevoz eurogotovine
competence-JC = Pravosodno sodelovanje v civilnih in gospodarskih zadevah
competence-ND = Prosti pretok neosebnih podatkov
competence-NR = Necestna mobilna mehanizacija
competence-PP = Javno naročanje
competence-SG = Enotni digitalni portal
competence-TD = Dovoljenja strojevodij
competence-DL = Vozniška dovoljenja
authority-country = Država
authority-procedures = Postopki, v katerih je mogoče zaprositi organ
authority-no-procedure = Zaprosil tu še nihče ne bere.
authority-back = Nazaj v imenik
find-no-access = Ta organ nima dostopa do tega postopka.
find-suspended = Dostop tega organa je začasno odvzet.
find-unfit = Tega organa v tem postopku ni mogoče izbrati. Razlog: { $what }
favourite-add = Dodaj med priljubljene
favourite-remove = Odstrani iz priljubljenih
groups-title = Skupine organov
groups-lead = Vaše lastne skupine. Nihče drug jih ne vidi. Izberite skupino, ko iščete organ.
groups-none = Še nimate nobene skupine.
groups-new = Nova skupina
groups-name = Ime skupine
groups-rename = Preimenuj
groups-delete = Izbriši skupino »{ $name }«
groups-empty = V tej skupini še ni nobenega organa.
groups-search = Išči v tej skupini
groups-add = Dodaj v skupino
groups-take-out = Odstrani iz skupine: { $name }
