# De gids van autoriteiten.
directory-title = Gids van autoriteiten
directory-attribution = Plaatsnamen: GeoNames, CC BY 4.0. Namen van landen en talen: Unicode CLDR.
find-label = Welke autoriteit zoekt u?
find-help = Een naam, een plaats of een onderwerp, in elke taal en elk schrift.
find-level = Niveau
find-area = Bevoegdheid
find-kind = Soort autoriteit
find-function = Functie
find-act = Zoeken
find-count =
    { $count ->
        [one] { $count } autoriteit
       *[other] { $count } autoriteiten
    }
find-why = Gevonden op
find-own = Dit is uw eigen autoriteit.
find-nobody-reads = Hier behandelt nog niemand verzoeken van deze procedure.
find-favourite = Favoriet
find-partner = Recente partner
find-catch-all = Er is geen passende autoriteit gevonden die kan worden aangeschreven. Deze autoriteit behandelt wat geen andere in haar staat behandelt.
why-name = naam
why-english-name = Engelse naam
why-alias = andere naam
why-former = vroegere naam
why-acronym = afkorting
why-competence = beroep of onderwerp
why-kind = soort instantie
why-place = plaats
why-country = land
level-national = Nationaal
level-regional = Regionaal
level-local = Lokaal
competence-PQ = Beroepskwalificaties
competence-SD = Diensten
competence-PD = Openbare documenten
competence-FA = Vuurwapens
competence-PR = Rechten van patiënten
competence-RT = Wegvervoer
competence-PW = Detachering van werknemers
competence-CG = Cultuurgoederen
competence-GD = Gegevensbescherming
competence-CP = Consumentenbescherming
competence-DL = Rijbewijzen
authority-country = Land
authority-procedures = Behandelt verzoeken in
authority-no-procedure = Hier behandelt nog niemand verzoeken.
authority-back = Terug naar de gids
find-no-access = Deze autoriteit heeft geen toegang tot deze procedure.
find-suspended = De toegang van deze autoriteit is geschorst.
find-unfit = Deze autoriteit kan in deze procedure niet worden gekozen. Reden: { $what }
favourite-add = Aan favorieten toevoegen
favourite-remove = Uit favorieten verwijderen
