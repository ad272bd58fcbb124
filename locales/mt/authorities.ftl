# The directory of authorities.
directory-title = Direttorju tal-awtoritajiet
directory-attribution = Ismijiet tal-postijiet: GeoNames, CC BY 4.0. Ismijiet tal-pajjiżi u tal-lingwi: Unicode CLDR. Ismijiet tar-reġjuni: Eurostat (NUTS 2024).
export-lead = Kull ma jsibu dawn il-filtri, bħala fajl:
export-csv = Tabella (CSV)
export-json = Għall-programmi (JSON)
find-label = Liema awtorità qed tfittex?
find-help = Isem, belt jew suġġett, bi kwalunkwe lingwa u alfabett.
find-level = Livell
find-area = Kompetenza
find-group = Grupp
find-kind = Tip ta’ awtorità
find-function = Funzjoni
find-act = Fittex
find-count =
    { $count ->
        [one] { $count } awtorità
        [two] { $count } awtoritajiet
        [few] { $count } awtoritajiet
        [many] { $count }-il awtorità
       *[other] { $count } awtorità
    }
find-why = Instabet skont:
find-own = Din hija l-awtorità tiegħek stess.
find-nobody-reads = Hawn għad m’hemm ħadd li jaqra talbiet ta’ din il-proċedura.
find-favourite = Favorita
find-partner = Sieħba riċenti
find-catch-all = Ma nstabet l-ebda awtorità adattata li tista’ tiġi kkuntattjata. Din l-awtorità tieħu ħsieb dak li l-ebda oħra fl-Istat tagħha ma tittratta.
why-name = isem
why-english-name = isem bl-Ingliż
why-alias = isem ieħor
why-former = isem ta’ qabel
why-acronym = akronimu
why-competence = professjoni jew suġġett
why-kind = tip ta’ korp
why-place = post
why-country = pajjiż
level-national = Nazzjonali
level-regional = Reġjonali
level-local = Lokali
competence-PQ = Kwalifiki professjonali
competence-SD = Servizzi
competence-PD = Dokumenti pubbliċi
competence-FA = Armi tan-nar
competence-PR = Drittijiet tal-pazjenti
competence-RT = Trasport bit-triq
competence-PW = Stazzjonar ta’ ħaddiema
competence-CG = Oġġetti kulturali
competence-GD = Protezzjoni tad-data
competence-CP = Protezzjoni tal-konsumatur
competence-EC = Kummerċ elettroniku
competence-CT = Trasport ta’ flus kontanti f’euro
competence-JC = Kooperazzjoni ġudizzjarja fi kwistjonijiet ċivili u kummerċjali
competence-ND = Moviment liberu ta’ data mhux personali
competence-NR = Makkinarju mobbli mhux tat-triq
competence-PP = Akkwist pubbliku
competence-SG = Gateway diġitali unika
competence-TD = Liċenzji tas-sewwieqa tal-ferroviji
competence-DL = Liċenzji tas-sewqan
authority-country = Pajjiż
authority-procedures = Tirċievi talbiet f’dawn il-proċeduri
authority-no-procedure = Hawn għad m’hemm ħadd li jaqra t-talbiet.
authority-back = Lura għad-direttorju
find-no-access = Din l-awtorità m’għandhiex aċċess għal din il-proċedura.
find-suspended = L-aċċess ta’ din l-awtorità huwa sospiż.
find-unfit = Din l-awtorità ma tistax tintgħażel f’din il-proċedura. Raġuni: { $what }
favourite-add = Żid mal-favoriti
favourite-remove = Neħħi mill-favoriti
groups-title = Gruppi ta’ awtoritajiet
groups-lead = Il-gruppi tiegħek stess. Ħadd ieħor ma jarahom. Agħżel grupp meta tfittex awtorità.
groups-none = Għad m’għandek l-ebda grupp.
groups-new = Grupp ġdid
groups-name = Isem il-grupp
groups-rename = Ibdel l-isem
groups-delete = Ħassar il-grupp “{ $name }”
groups-empty = Għad m’hemm l-ebda awtorità f’dan il-grupp.
groups-search = Fittex f’dan il-grupp
groups-add = Żid mal-grupp
groups-take-out = Neħħi { $name } mill-grupp
