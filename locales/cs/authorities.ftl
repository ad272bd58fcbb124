# The directory of authorities.
directory-title = Adresář orgánů
directory-attribution = Názvy míst: GeoNames, CC BY 4.0. Názvy zemí a jazyků: Unicode CLDR. Názvy regionů: Eurostat (NUTS 2024).
export-lead = Vše, co tyto filtry najdou, jako soubor:
export-csv = Tabulka (CSV)
export-json = Pro programy (JSON)
find-label = Který orgán hledáte?
find-help = Název, obec nebo téma, v kterémkoli jazyce a písmu.
find-level = Úroveň
find-area = Působnost
find-group = Skupina
find-kind = Druh orgánu
find-function = Funkce
find-act = Hledat
find-count =
    { $count ->
        [one] { $count } orgán
        [few] { $count } orgány
        [many] { $count } orgánu
       *[other] { $count } orgánů
    }
find-why = Shoda:
find-own = Toto je váš vlastní orgán.
find-nobody-reads = Žádosti v tomto postupu zde zatím nikdo nečte.
find-favourite = Oblíbený
find-partner = Nedávný partner
find-catch-all = Nebyl nalezen vhodný orgán, který lze oslovit. Tento orgán přijímá to, co v daném státě nevyřizuje nikdo jiný.
why-name = název
why-english-name = anglický název
why-alias = jiný název
why-former = dřívější název
why-acronym = zkratka
why-competence = povolání nebo předmět
why-kind = druh subjektu
why-place = místo
why-country = země
level-national = Celostátní
level-regional = Regionální
level-local = Místní
competence-PQ = Odborné kvalifikace
competence-SD = Služby
competence-PD = Veřejné listiny
competence-FA = Střelné zbraně
competence-PR = Práva pacientů
competence-RT = Silniční doprava
competence-PW = Vysílání pracovníků
competence-CG = Kulturní statky
competence-GD = Ochrana osobních údajů
competence-CP = Ochrana spotřebitele
competence-EC = Elektronický obchod
competence-CT = Přeprava eurohotovosti
competence-JC = Soudní spolupráce v občanských a obchodních věcech
competence-ND = Volný tok neosobních údajů
competence-NR = Nesilniční mobilní stroje
competence-PP = Zadávání veřejných zakázek
competence-SG = Jednotná digitální brána
competence-TD = Licence strojvedoucích
competence-DL = Řidičské průkazy
authority-country = Země
authority-procedures = Postupy, v nichž lze orgán požádat
authority-no-procedure = Žádosti zde zatím nikdo nečte.
authority-back = Zpět do adresáře
find-no-access = Tento orgán nemá přístup k tomuto postupu.
find-suspended = Přístup tohoto orgánu je pozastaven.
find-unfit = Tento orgán nelze v tomto postupu vybrat. Důvod: { $what }
favourite-add = Přidat k oblíbeným
favourite-remove = Odebrat z oblíbených
groups-title = Skupiny orgánů
groups-lead = Vaše vlastní skupiny. Nikdo jiný je nevidí. Skupinu si zvolte, když hledáte orgán.
groups-none = Zatím nemáte žádnou skupinu.
groups-new = Nová skupina
groups-name = Název skupiny
groups-rename = Přejmenovat
groups-delete = Smazat skupinu „{ $name }“
groups-empty = V této skupině zatím není žádný orgán.
groups-search = Hledat v této skupině
groups-add = Přidat do skupiny
groups-take-out = Odebrat ze skupiny: { $name }
