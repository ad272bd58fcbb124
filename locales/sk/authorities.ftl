# The directory of authorities.
directory-title = Adresár orgánov
directory-attribution = Názvy miest: GeoNames, CC BY 4.0. Názvy krajín a jazykov: Unicode CLDR. Názvy regiónov: Eurostat (NUTS 2024).
export-lead = Všetko, čo tieto filtre nájdu, ako súbor:
export-csv = Tabuľka (CSV)
export-json = Pre programy (JSON)
find-label = Ktorý orgán hľadáte?
find-help = Názov, mesto alebo téma v akomkoľvek jazyku a písme.
find-level = Úroveň
find-area = Pôsobnosť
find-group = Skupina
find-kind = Druh orgánu
find-function = Funkcia
find-act = Hľadať
find-count =
    { $count ->
        [one] { $count } orgán
        [few] { $count } orgány
        [many] { $count } orgánu
       *[other] { $count } orgánov
    }
find-why = Zhoduje sa:
find-own = Toto je váš vlastný orgán.
find-nobody-reads = Žiadosti tohto postupu tu zatiaľ nikto nečíta.
find-favourite = Obľúbený
find-partner = Nedávny partner
find-catch-all = Nenašiel sa vhodný orgán, na ktorý sa možno obrátiť. Tento orgán preberá to, čím sa v jeho štáte nezaoberá žiadny iný.
why-name = názov
why-english-name = anglický názov
why-alias = iný názov
why-former = predchádzajúci názov
why-acronym = skratka
why-competence = povolanie alebo predmet
why-kind = druh orgánu
why-place = miesto
why-country = krajina
level-national = Celoštátna
level-regional = Regionálna
level-local = Miestna
competence-PQ = Odborné kvalifikácie
competence-SD = Služby
competence-PD = Verejné listiny
competence-FA = Strelné zbrane
competence-PR = Práva pacientov
competence-RT = Cestná doprava
competence-PW = Vysielanie pracovníkov
competence-CG = Predmety kultúrnej hodnoty
competence-GD = Ochrana osobných údajov
competence-CP = Ochrana spotrebiteľa
competence-EC = Elektronický obchod
competence-CT = Preprava eurovej hotovosti
competence-JC = Justičná spolupráca v občianskych a obchodných veciach
competence-ND = Voľný tok iných ako osobných údajov
competence-NR = Necestné pojazdné stroje
competence-PP = Verejné obstarávanie
competence-SG = Jednotná digitálna brána
competence-TD = Preukazy rušňovodičov
competence-DL = Vodičské preukazy
authority-country = Krajina
authority-procedures = Postupy, v ktorých možno orgán požiadať
authority-no-procedure = Žiadosti tu zatiaľ nikto nečíta.
authority-back = Späť do adresára
find-no-access = Tento orgán nemá prístup k tomuto postupu.
find-suspended = Prístup tohto orgánu je pozastavený.
find-unfit = Tento orgán nemožno v tomto postupe vybrať. Dôvod: { $what }
favourite-add = Pridať k obľúbeným
favourite-remove = Odstrániť z obľúbených
groups-title = Skupiny orgánov
groups-lead = Vaše vlastné skupiny. Nikto iný ich nevidí. Vyberte skupinu, keď hľadáte orgán.
groups-none = Zatiaľ nemáte žiadnu skupinu.
groups-new = Nová skupina
groups-name = Názov skupiny
groups-rename = Premenovať
groups-delete = Vymazať skupinu „{ $name }“
groups-empty = V tejto skupine zatiaľ nie je žiadny orgán.
groups-search = Hľadať v tejto skupine
groups-add = Pridať do skupiny
groups-take-out = Odobrať zo skupiny: { $name }
