# Katalogen över myndigheter.
directory-title = Katalog över myndigheter
directory-attribution = Ortnamn: GeoNames, CC BY 4.0. Namn på länder och språk: Unicode CLDR.
find-label = Vilken myndighet söker du?
find-help = Ett namn, en ort eller ett ämne, på valfritt språk och i valfri skrift.
find-level = Nivå
find-area = Behörighetsområde
find-kind = Typ av myndighet
find-function = Funktion
find-act = Sök
find-count =
    { $count ->
        [one] { $count } myndighet
       *[other] { $count } myndigheter
    }
find-why = Träff på
find-own = Detta är din egen myndighet.
find-nobody-reads = Här finns det ännu ingen som läser begäranden i detta förfarande.
find-favourite = Favorit
find-partner = Nyligen kontaktad
find-catch-all = Ingen lämplig myndighet som kan kontaktas hittades. Den här myndigheten tar hand om det som ingen annan i staten behandlar.
why-name = namn
why-english-name = engelskt namn
why-alias = annat namn
why-former = tidigare namn
why-acronym = förkortning
why-competence = yrke eller ämne
why-kind = typ av organ
why-place = ort
why-country = land
level-national = Nationell nivå
level-regional = Regional nivå
level-local = Lokal nivå
competence-PQ = Yrkeskvalifikationer
competence-SD = Tjänster
competence-PD = Officiella handlingar
competence-FA = Skjutvapen
competence-PR = Patienträttigheter
competence-RT = Vägtransport
competence-PW = Utstationering av arbetstagare
competence-CG = Kulturföremål
competence-GD = Dataskydd
competence-CP = Konsumentskydd
competence-DL = Körkort
authority-country = Land
authority-procedures = Kan tillfrågas i
authority-no-procedure = Här finns det ännu ingen som läser begäranden.
authority-back = Tillbaka till katalogen
find-no-access = Denna myndighet har inte åtkomst till detta förfarande.
find-suspended = Denna myndighets åtkomst är tillfälligt upphävd.
find-unfit = Denna myndighet kan inte väljas i detta förfarande. Skäl: { $what }
favourite-add = Lägg till i favoriter
favourite-remove = Ta bort från favoriter
