# The directory of authorities.
directory-title = Institucijų katalogas
directory-attribution = Vietovardžiai: GeoNames, CC BY 4.0. Šalių ir kalbų pavadinimai: Unicode CLDR. Regionų pavadinimai: Eurostat (NUTS 2024).
export-lead = Viskas, ką randa šie filtrai, kaip failas:
export-csv = Lentelė (CSV)
export-json = Programoms (JSON)
find-label = Kokios institucijos ieškote?
find-help = Pavadinimas, vietovė arba tema bet kuria kalba ir bet kuriais rašmenimis.
find-level = Lygmuo
find-area = Kompetencija
find-group = Grupė
find-kind = Institucijos rūšis
find-function = Funkcija
find-act = Ieškoti
find-count =
    { $count ->
        [one] { $count } institucija
        [few] { $count } institucijos
        [many] { $count } institucijos
       *[other] { $count } institucijų
    }
find-why = Rasta pagal:
find-own = Tai jūsų institucija.
find-nobody-reads = Šios procedūros užklausų čia dar niekas neskaito.
find-favourite = Mėgstama
find-partner = Neseniai bendradarbiauta
find-catch-all = Nerasta tinkamos institucijos, į kurią būtų galima kreiptis. Ši institucija nagrinėja tai, ko jos valstybėje nenagrinėja jokia kita.
why-name = pavadinimą
why-english-name = pavadinimą anglų kalba
why-alias = kitą pavadinimą
why-former = ankstesnį pavadinimą
why-acronym = santrumpą
why-competence = profesiją arba sritį
why-kind = institucijos rūšį
why-place = vietovę
why-country = šalį
level-national = Nacionalinis
level-regional = Regioninis
level-local = Vietos
competence-PQ = Profesinės kvalifikacijos
competence-SD = Paslaugos
competence-PD = Viešieji dokumentai
competence-FA = Šaunamieji ginklai
competence-PR = Pacientų teisės
competence-RT = Kelių transportas
competence-PW = Darbuotojų komandiravimas
competence-CG = Kultūros vertybės
competence-GD = Duomenų apsauga
competence-CP = Vartotojų apsauga
competence-EC = Elektroninė prekyba
competence-CT = Grynųjų eurų vežimas
competence-JC = Teisminis bendradarbiavimas civilinėse ir komercinėse bylose
competence-ND = Laisvas ne asmens duomenų judėjimas
competence-NR = Ne keliais judantys mechanizmai
competence-PP = Viešieji pirkimai
competence-SG = Bendrieji skaitmeniniai vartai
competence-TD = Traukinio mašinistų pažymėjimai
competence-DL = Vairuotojo pažymėjimai
authority-country = Šalis
authority-procedures = Priima užklausas pagal procedūras
authority-no-procedure = Užklausų čia dar niekas neskaito.
authority-back = Grįžti į katalogą
find-no-access = Ši institucija neturi prieigos prie šios procedūros.
find-suspended = Šios institucijos prieiga sustabdyta.
find-unfit = Šios institucijos šioje procedūroje pasirinkti negalima. Priežastis: { $what }
favourite-add = Įtraukti į mėgstamas
favourite-remove = Pašalinti iš mėgstamų
groups-title = Institucijų grupės
groups-lead = Jūsų asmeninės grupės. Niekas kitas jų nemato. Pasirinkite grupę, kai ieškote institucijos.
groups-none = Dar neturite nė vienos grupės.
groups-new = Nauja grupė
groups-name = Grupės pavadinimas
groups-rename = Pervadinti
groups-delete = Ištrinti grupę „{ $name }“
groups-empty = Šioje grupėje dar nėra nė vienos institucijos.
groups-search = Ieškoti šioje grupėje
groups-add = Įtraukti į grupę
groups-take-out = Pašalinti iš grupės: { $name }
