# Fortegnelsen over myndigheder.
directory-title = Fortegnelse over myndigheder
directory-attribution = Stednavne: GeoNames, CC BY 4.0. Navne på lande og sprog: Unicode CLDR.
find-label = Hvilken myndighed leder du efter?
find-help = Et navn, en by eller et emne på et hvilket som helst sprog og i enhver skrift.
find-level = Niveau
find-area = Kompetenceområde
find-kind = Type myndighed
find-function = Funktion
find-act = Søg
find-count =
    { $count ->
        [one] { $count } myndighed
       *[other] { $count } myndigheder
    }
find-why = Fundet ved
find-own = Dette er din egen myndighed.
find-nobody-reads = Her er der endnu ingen, der behandler anmodninger i denne procedure.
find-favourite = Favorit
find-partner = Nylig samarbejdspartner
find-catch-all = Der blev ikke fundet en passende myndighed, som kan kontaktes. Denne myndighed tager sig af det, som ingen anden i staten behandler.
why-name = navn
why-english-name = engelsk navn
why-alias = andet navn
why-former = tidligere navn
why-acronym = forkortelse
why-competence = erhverv eller emne
why-kind = type organ
why-place = sted
why-country = land
level-national = Nationalt niveau
level-regional = Regionalt niveau
level-local = Lokalt niveau
competence-PQ = Erhvervsmæssige kvalifikationer
competence-SD = Tjenesteydelser
competence-PD = Offentlige dokumenter
competence-FA = Skydevåben
competence-PR = Patientrettigheder
competence-RT = Vejtransport
competence-PW = Udstationering af arbejdstagere
competence-CG = Kulturgoder
competence-GD = Databeskyttelse
competence-CP = Forbrugerbeskyttelse
competence-DL = Kørekort
authority-country = Land
authority-procedures = Behandler anmodninger i
authority-no-procedure = Her er der endnu ingen, der behandler anmodninger.
authority-back = Tilbage til fortegnelsen
find-no-access = Denne myndighed har ikke adgang til denne procedure.
find-suspended = Denne myndigheds adgang er suspenderet.
find-unfit = Denne myndighed kan ikke vælges i denne procedure. Årsag: { $what }
favourite-add = Føj til favoritter
favourite-remove = Fjern fra favoritter
