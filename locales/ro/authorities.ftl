# The directory of authorities.
directory-title = Repertoriul autorităților
directory-attribution = Denumiri de locuri: GeoNames, CC BY 4.0. Denumiri de țări și de limbi: Unicode CLDR.
find-label = Ce autoritate căutați?
find-help = O denumire, o localitate sau un subiect, în orice limbă și alfabet.
find-level = Nivel
find-area = Competență
find-group = Grup
find-kind = Tipul autorității
find-function = Funcție
find-act = Căutare
find-count =
    { $count ->
        [one] { $count } autoritate
        [few] { $count } autorități
       *[other] { $count } de autorități
    }
find-why = Găsită după:
find-own = Aceasta este chiar autoritatea dumneavoastră.
find-nobody-reads = Deocamdată nimeni nu tratează aici solicitările din această procedură.
find-favourite = Favorită
find-partner = Partener recent
find-catch-all = Nu a fost găsită nicio autoritate potrivită căreia să i se poată adresa o solicitare. Aceasta preia ceea ce nu tratează nicio alta în statul său.
why-name = denumire
why-english-name = denumire în engleză
why-alias = altă denumire
why-former = denumire anterioară
why-acronym = acronim
why-competence = profesie sau domeniu
why-kind = tip de organism
why-place = localitate
why-country = țară
level-national = Național
level-regional = Regional
level-local = Local
competence-PQ = Calificări profesionale
competence-SD = Servicii
competence-PD = Documente oficiale
competence-FA = Arme de foc
competence-PR = Drepturile pacienților
competence-RT = Transport rutier
competence-PW = Detașarea lucrătorilor
competence-CG = Bunuri culturale
competence-GD = Protecția datelor
competence-CP = Protecția consumatorilor
competence-DL = Permise de conducere
authority-country = Țara
authority-procedures = Primește solicitări pentru
authority-no-procedure = Deocamdată nimeni nu tratează solicitări aici.
authority-back = Înapoi la repertoriu
find-no-access = Această autoritate nu are acces la această procedură.
find-suspended = Accesul acestei autorități este suspendat.
find-unfit = Această autoritate nu poate fi aleasă în această procedură. Motiv: { $what }
favourite-add = Adăugați la favorite
favourite-remove = Eliminați din favorite
groups-title = Grupuri de autorități
groups-lead = Grupurile dumneavoastră. Nimeni altcineva nu le vede. Alegeți un grup când căutați o autoritate.
groups-none = Nu aveți încă niciun grup.
groups-new = Grup nou
groups-name = Denumirea grupului
groups-rename = Redenumire
groups-delete = Ștergeți grupul „{ $name }”
groups-empty = În acest grup nu există încă nicio autoritate.
groups-search = Căutați în acest grup
groups-add = Adăugați la grup
groups-take-out = Eliminați { $name } din grup
