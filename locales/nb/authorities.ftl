# Katalogen over myndigheter.
directory-title = Katalog over myndigheter
directory-attribution = Stedsnavn: GeoNames, CC BY 4.0. Navn på land og språk: Unicode CLDR.
find-label = Hvilken myndighet leter du etter?
find-help = Et navn, et sted eller et emne, på et hvilket som helst språk og i en hvilken som helst skrift.
find-level = Nivå
find-area = Ansvarsområde
find-kind = Type myndighet
find-function = Funksjon
find-act = Søk
find-count =
    { $count ->
        [one] { $count } myndighet
       *[other] { $count } myndigheter
    }
find-why = Treff på
find-own = Dette er din egen myndighet.
find-nobody-reads = Her er det ennå ingen som leser anmodninger i denne prosedyren.
find-favourite = Favoritt
find-partner = Nylig samarbeidspartner
find-catch-all = Det ble ikke funnet noen egnet myndighet som kan kontaktes. Denne myndigheten tar seg av det som ingen andre i staten behandler.
why-name = navn
why-english-name = engelsk navn
why-alias = annet navn
why-former = tidligere navn
why-acronym = forkortelse
why-competence = yrke eller tema
why-kind = type organ
why-place = sted
why-country = land
level-national = Nasjonalt nivå
level-regional = Regionalt nivå
level-local = Lokalt nivå
competence-PQ = Yrkeskvalifikasjoner
competence-SD = Tjenester
competence-PD = Offentlige dokumenter
competence-FA = Skytevåpen
competence-PR = Pasientrettigheter
competence-RT = Veitransport
competence-PW = Utsending av arbeidstakere
competence-CG = Kulturgjenstander
competence-GD = Personvern
competence-CP = Forbrukervern
competence-DL = Førerkort
authority-country = Land
authority-procedures = Kan spørres i
authority-no-procedure = Her er det ennå ingen som leser anmodninger.
authority-back = Tilbake til katalogen
find-no-access = Denne myndigheten har ikke tilgang til denne prosedyren.
find-suspended = Denne myndighetens tilgang er midlertidig stanset.
find-unfit = Denne myndigheten kan ikke velges i denne prosedyren. Årsak: { $what }
favourite-add = Legg til i favoritter
favourite-remove = Fjern fra favoritter
