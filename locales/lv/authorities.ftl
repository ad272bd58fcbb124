# The directory of authorities.
directory-title = Iestāžu katalogs
directory-attribution = Vietvārdi: GeoNames, CC BY 4.0. Valstu un valodu nosaukumi: Unicode CLDR.
find-label = Kuru iestādi meklējat?
find-help = Nosaukums, vieta vai temats jebkurā valodā un rakstībā.
find-level = Līmenis
find-area = Kompetence
find-group = Grupa
find-kind = Iestādes veids
find-function = Funkcija
find-act = Meklēt
find-count =
    { $count ->
        [zero] { $count } iestāžu
        [one] { $count } iestāde
       *[other] { $count } iestādes
    }
find-why = Atrasta pēc šādām pazīmēm:
find-own = Šī ir jūsu iestāde.
find-nobody-reads = Šīs procedūras pieprasījumus šeit vēl neviens nelasa.
find-favourite = Izlase
find-partner = Nesens sadarbības partneris
find-catch-all = Nav atrasta piemērota iestāde, pie kuras var vērsties. Šī iestāde pieņem to, ko tās valstī neizskata neviena cita.
why-name = nosaukums
why-english-name = nosaukums angļu valodā
why-alias = cits nosaukums
why-former = iepriekšējais nosaukums
why-acronym = saīsinājums
why-competence = profesija vai joma
why-kind = iestādes veids
why-place = vieta
why-country = valsts
level-national = Valsts
level-regional = Reģionālais
level-local = Vietējais
competence-PQ = Profesionālās kvalifikācijas
competence-SD = Pakalpojumi
competence-PD = Publiski dokumenti
competence-FA = Šaujamieroči
competence-PR = Pacientu tiesības
competence-RT = Autotransports
competence-PW = Darba ņēmēju norīkošana
competence-CG = Kultūras priekšmeti
competence-GD = Datu aizsardzība
competence-CP = Patērētāju tiesību aizsardzība
competence-DL = Vadītāja apliecības
authority-country = Valsts
authority-procedures = Pieņem pieprasījumus šādās procedūrās
authority-no-procedure = Pieprasījumus šeit vēl neviens nelasa.
authority-back = Atpakaļ uz katalogu
find-no-access = Šai iestādei nav piekļuves šai procedūrai.
find-suspended = Šīs iestādes piekļuve ir apturēta.
find-unfit = Šo iestādi šajā procedūrā nevar izvēlēties. Iemesls: { $what }
favourite-add = Pievienot izlasei
favourite-remove = Noņemt no izlases
groups-title = Iestāžu grupas
groups-lead = Jūsu pašu grupas. Neviens cits tās neredz. Izvēlieties grupu, kad meklējat iestādi.
groups-none = Jums vēl nav nevienas grupas.
groups-new = Jauna grupa
groups-name = Grupas nosaukums
groups-rename = Pārdēvēt
groups-delete = Dzēst grupu “{ $name }”
groups-empty = Šajā grupā vēl nav nevienas iestādes.
groups-search = Meklēt šajā grupā
groups-add = Pievienot grupai
groups-take-out = Izņemt no grupas: { $name }
