# The directory of authorities.
directory-title = Imenik tijela
directory-attribution = Imena mjesta: GeoNames, CC BY 4.0. Imena država i jezika: Unicode CLDR.
find-label = Koje tijelo tražite?
find-help = Naziv, mjesto ili tema na bilo kojem jeziku i pismu.
find-level = Razina
find-area = Nadležnost
find-group = Skupina
find-kind = Vrsta tijela
find-function = Funkcija
find-act = Pretraži
find-count =
    { $count ->
        [one] { $count } tijelo
        [few] { $count } tijela
       *[other] { $count } tijela
    }
find-why = Podudara se:
find-own = Ovo je vaše tijelo.
find-nobody-reads = Ovdje još nitko ne čita zahtjeve iz ovog postupka.
find-favourite = Omiljeno
find-partner = Nedavni partner
find-catch-all = Nije pronađeno odgovarajuće tijelo kojem se može uputiti zahtjev. Ovo tijelo preuzima ono čime se u njegovoj državi ne bavi nijedno drugo.
why-name = naziv
why-english-name = engleski naziv
why-alias = drugi naziv
why-former = prijašnji naziv
why-acronym = pokrata
why-competence = profesija ili tema
why-kind = vrsta tijela
why-place = mjesto
why-country = država
level-national = Nacionalna
level-regional = Regionalna
level-local = Lokalna
competence-PQ = Stručne kvalifikacije
competence-SD = Usluge
competence-PD = Javne isprave
competence-FA = Vatreno oružje
competence-PR = Prava pacijenata
competence-RT = Cestovni prijevoz
competence-PW = Upućivanje radnika
competence-CG = Kulturna dobra
competence-GD = Zaštita osobnih podataka
competence-CP = Zaštita potrošača
competence-DL = Vozačke dozvole
authority-country = Država
authority-procedures = Postupci u kojima se tijelu može poslati zahtjev
authority-no-procedure = Ovdje još nitko ne čita zahtjeve.
authority-back = Natrag na imenik
find-no-access = Ovo tijelo nema pristup ovom postupku.
find-suspended = Pristup ovog tijela suspendiran je.
find-unfit = Ovo se tijelo ne može odabrati u ovom postupku. Razlog: { $what }
favourite-add = Dodaj u omiljene
favourite-remove = Ukloni iz omiljenih
groups-title = Skupine tijela
groups-lead = Vaše vlastite skupine. Nitko ih drugi ne vidi. Odaberite skupinu kada tražite tijelo.
groups-none = Još nemate nijednu skupinu.
groups-new = Nova skupina
groups-name = Naziv skupine
groups-rename = Preimenuj
groups-delete = Izbriši skupinu „{ $name }”
groups-empty = U ovoj skupini još nema nijednog tijela.
groups-search = Traži u ovoj skupini
groups-add = Dodaj u skupinu
groups-take-out = Ukloni iz skupine: { $name }
