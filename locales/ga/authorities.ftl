# The directory of authorities.
directory-title = Eolaire na n-údarás
directory-attribution = Logainmneacha: GeoNames, CC BY 4.0. Ainmneacha tíortha agus teangacha: Unicode CLDR. Ainmneacha réigiún: Eurostat (NUTS 2024).
export-lead = Gach rud a aimsíonn na scagairí seo, mar chomhad:
export-csv = Tábla (CSV)
export-json = Do ríomhchláir (JSON)
find-label = Cén t-údarás atá á lorg agat?
find-help = Ainm, baile nó ábhar, i dteanga agus i script ar bith.
find-level = Leibhéal
find-area = Inniúlacht
find-group = Grúpa
find-kind = Cineál údaráis
find-function = Feidhm
find-act = Cuardaigh
find-count =
    { $count ->
        [one] { $count } údarás
        [two] { $count } údarás
        [few] { $count } údarás
        [many] { $count } n-údarás
       *[other] { $count } údarás
    }
find-why = Aimsithe ar bhonn:
find-own = Is é seo d’údarás féin.
find-nobody-reads = Níl aon duine anseo a léann iarratais den nós imeachta seo go fóill.
find-favourite = Ceanán
find-partner = Comhpháirtí le déanaí
find-catch-all = Níor aimsíodh údarás oiriúnach ar féidir teagmháil a dhéanamh leis. Glacann an t-údarás seo leis an méid nach ndéileálann aon údarás eile ina stát leis.
why-name = ainm
why-english-name = ainm Béarla
why-alias = ainm eile
why-former = iarainm
why-acronym = acrainm
why-competence = gairm nó ábhar
why-kind = cineál comhlachta
why-place = áit
why-country = tír
level-national = Náisiúnta
level-regional = Réigiúnach
level-local = Áitiúil
competence-PQ = Cáilíochtaí gairmiúla
competence-SD = Seirbhísí
competence-PD = Doiciméid phoiblí
competence-FA = Airm thine
competence-PR = Cearta othar
competence-RT = Iompar de bhóthar
competence-PW = Oibrithe a phostú
competence-CG = Earraí cultúrtha
competence-GD = Cosaint sonraí
competence-CP = Cosaint tomhaltóirí
competence-EC = Tráchtáil leictreonach
competence-CT = Airgead tirim euro a iompar
competence-JC = Comhar breithiúnach in ábhair shibhialta agus tráchtála
competence-ND = Saorshreabhadh sonraí neamhphearsanta
competence-NR = Innealra soghluaiste neamhbhóthair
competence-PP = Soláthar poiblí
competence-SG = Pointe rochtana aonair digiteach
competence-TD = Ceadúnais tiománaithe traenach
competence-DL = Ceadúnais tiomána
authority-country = Tír
authority-procedures = Nósanna imeachta ina nglacann sé le hiarratais
authority-no-procedure = Níl aon duine anseo a léann iarratais go fóill.
authority-back = Ar ais chuig an eolaire
find-no-access = Níl rochtain ag an údarás seo ar an nós imeachta seo.
find-suspended = Tá rochtain an údaráis seo ar fionraí.
find-unfit = Ní féidir an t-údarás seo a roghnú sa nós imeachta seo. Cúis: { $what }
favourite-add = Cuir leis na ceanáin
favourite-remove = Bain de na ceanáin
groups-title = Grúpaí údarás
groups-lead = Do ghrúpaí féin. Ní fheiceann aon duine eile iad. Roghnaigh grúpa nuair a bhíonn údarás á lorg agat.
groups-none = Níl aon ghrúpa agat fós.
groups-new = Grúpa nua
groups-name = Ainm an ghrúpa
groups-rename = Athainmnigh
groups-delete = Scrios an grúpa “{ $name }”
groups-empty = Níl aon údarás sa ghrúpa seo fós.
groups-search = Cuardaigh sa ghrúpa seo
groups-add = Cuir leis an ngrúpa
groups-take-out = Bain { $name } den ghrúpa
