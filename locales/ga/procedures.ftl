# Liosta na nósanna imeachta agus leathanach gach ceann díobh.
procedures-title = Nósanna imeachta
procedures-lead = Cad is féidir le húdaráis a fhiafraí dá chéile trí Chóras Faisnéise an Mhargaidh Inmheánaigh, agus cad iad na rialacha.
procedures-words = Aimsigh nós imeachta
procedures-none = Níl na focail seo in aon nós imeachta.
procedures-back = Gach nós imeachta
procedures-count =
    { $count ->
        [one] { $count } nós imeachta
        [two] { $count } nós imeachta
        [few] { $count } nós imeachta
        [many] { $count } nós imeachta
       *[other] { $count } nós imeachta
    }
procedure-about = Maidir leis an nós imeachta seo
procedure-version = Leagan { $version }
procedure-version-current = i bhfeidhm le haghaidh iarratais nua
procedure-version-old = Baineann leagan eile den nós imeachta seo le hiarratais nua
procedure-versions = Leaganacha
procedure-in-english = Tá cuid de théacsanna an nóis imeachta seo in easnamh i do theanga. Taispeántar na téacsanna i mBéarla.
procedure-not-public = Ní féidir ach le daoine atá logáilte isteach léamh faoin nós imeachta seo.
procedure-participants = Cé a ghlacann páirt
admission-title = Údaráis a nglactar leo
admission-abroad = Stát eile seachas stát an údaráis iarrthaigh
admission-at-sending = Baineann sé le seoladh amháin, ní le seoladh ar aghaidh
coordinators-never = Ní dhéantar riamh
coordinators-optional = Indéanta, ach níl sé éigeantach
coordinators-mandatory = I gcónaí, ag comhordaitheoir
procedure-workflow = Cúrsa iarratais
procedure-deadlines = Spriocdhátaí
procedure-refusal = Forais diúltaithe
procedure-refusal-free = Is leor cúis i bhfocail.
procedure-refusal-reason = Tá cúis i bhfocail ag teastáil freisin.
attachment-request = Leis an iarratas
attachment-reply = Leis an bhfreagra
attachment-must = Ní mór ceann de na doiciméid seo a cheangal
attachment-sometimes = I gcásanna áirithe ní mór ceann de na doiciméid seo a cheangal
attachment-may = Ní fhéadfar ach na doiciméid seo a cheangal
attachment-none = Ní fhéadfar aon doiciméad a cheangal
procedure-told = Taobhanna a chuirtear ar an eolas
procedure-daily = Le ríomhphost an lae, mura bhfuil a mhalairt roghnaithe ag an duine
procedure-follows = Is féidir leis leanúint ó
procedure-form = Ábhar iarratais
procedure-special = faoi chosaint speisialta
procedure-special-ground = Bunús an cheada:
procedure-before-acceptance = le feiceáil roimh an nglacadh
procedure-blocking = Blocáil
procedure-erasing = Scriosadh
procedure-agree-date = Aontaigh leis an dáta atá molta
procedure-close-unattended = Dúnadh uathoibríoch

deadline-days = { $count ->
    [one] { $count } lá féilire
    [two] { $count } lá féilire
    [few] { $count } lá féilire
    [many] { $count } lá féilire
   *[other] { $count } lá féilire
}
deadline-weeks = { $count ->
    [one] { $count } seachtain
    [two] { $count } sheachtain
    [few] { $count } seachtaine
    [many] { $count } seachtaine
   *[other] { $count } seachtain
}
deadline-months = { $count ->
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
   *[other] { $count } mí
}
deadline-years = { $count ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
   *[other] { $count } bliain
}
deadline-after-sending = { $length } tar éis an t-iarratas a sheoladh
deadline-working-days = { $count ->
    [one] { $count } lá oibre
    [two] { $count } lá oibre
    [few] { $count } lá oibre
    [many] { $count } lá oibre
   *[other] { $count } lá oibre
}
deadline-after-receipt = { $length } tar éis an t-iarratas a fháil
deadline-after-completeness = { $length } tar éis don iarratas a bheith iomlán
deadline-after-field = { $length } tar éis an dáta a thugtar sa réimse “{ $field }”
deadline-conditional = Ní ritheann an tréimhse ach amháin má chomhlíonann sonraí na foirme coinníoll áirithe
deadline-completed-by = Comhlánaithe le
deadline-after-acceptance = { $length } tar éis an ghlactha
deadline-on-agreed-date = Ar an dáta comhaontaithe
deadline-after-agreed-date = { $length } tar éis an dáta chomhaontaithe
deadline-after-closure = { $length } tar éis an dúnta fhoirmiúil
deadline-reminder = Meabhrúchán ar lá { $day }
deadline-reminders-before = Meabhrúcháin, laethanta roimhe: { $days }
deadline-escalates-after = Cur in iúl don dá údarás, laethanta oibre tar éis an spriocdháta: { $days }

diagram-title = Léaráid na stádas
diagram-description = Deir an tábla thíos an rud céanna i bhfocail.
diagram-by = Cé a dhéanann é
diagram-to = An chéad stádas eile
diagram-stays = fanann gan athrú

value-text = Téacs
value-long-text = Téacs níos faide
value-choice = Ceann díobh seo
value-choices = Ceann amháin nó níos mó díobh seo
value-period = Tréimhse
value-number = Uimhir
value-address = Seoladh
value-percentage = Céatadán
value-company = Cuideachta
value-profession = Gairm
value-language = Teanga
value-identity-document = Doiciméad aitheantais
value-email = Seoladh ríomhphoist
value-phone = Uimhir theileafóin
value-url = Seoladh gréasáin
value-iban = Cuntas bainc (IBAN)
value-vehicle-plate = Uimhir chláraithe feithicle
value-declaration = Dearbhú le deimhniú
value-person = Duine
value-register = Iontráil i gclár
