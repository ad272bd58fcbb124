# The case, the acts on it, the reply.
case-who = Cé a chaithfidh gníomhú
case-ours = D’údarás féin
case-theirs = An t-údarás eile
case-closed = Ní gá d’aon duine: tá an t-iarratas dúnta
case-side = Cad atá le déanamh
case-acts = Anois
case-counterpart = An t-údarás eile
case-phone = Teileafón
case-mailbox = Bosca ríomhphoist
case-languages = Teangacha
case-facts = Maidir leis an iarratas seo
case-assigned = Idir lámha ag
case-sent = Seolta
case-legal-basis = Bunús dlí
case-rating-ours = Do rátáil
case-rating-theirs = Rátáil an údaráis eile
case-rating = Poncúlacht { $timeliness } as 5, iarracht { $effort } as 5
case-who-sees = Ní féidir ach leis an dá údarás rannpháirteacha an t-iarratas seo a fheiceáil, agus i ngach údarás díobh ní féidir ach le daoine a bhfuil ról acu sa nós imeachta seo é a fheiceáil.
case-retention = Sonraí pearsanta
case-blocked-on = Dáta blocála
case-erased-on = Dáta scriosta
case-retention-why = Blocáiltear sonraí pearsanta sé mhí ar a dhéanaí tar éis an dúnta fhoirmiúil agus scriostar iad trí bliana ina dhiaidh (Airteagal 14 de Rialachán (AE) Uimh. 1024/2012).
case-wanted = Dáta a iarradh
case-agreed = Comhaontaithe
case-proposed-by-us = Molta agatsa
case-proposed-by-them = Molta ag an údarás eile
case-questions = Ceisteanna
case-documents = Doiciméid
case-hidden-fields =
    { $count ->
        [one] Taispeánfar { $count } iontráil tar éis an ghlactha.
        [two] Taispeánfar { $count } iontráil tar éis an ghlactha.
        [few] Taispeánfar { $count } iontráil tar éis an ghlactha.
        [many] Taispeánfar { $count } n-iontráil tar éis an ghlactha.
       *[other] Taispeánfar { $count } iontráil tar éis an ghlactha.
    }
case-hidden-document = taispeánfar é tar éis an ghlactha
case-own-question-hidden = Ceist i bhfocail an údaráis féin, a thaispeánfar tar éis an ghlactha
case-comment-requester = Nóta ón údarás iarrthach
case-comment-responder = Nóta ón údarás freagartha
case-answer = Freagra
case-before-acceptance = Feiceann tú an méid is gá chun a rá an bhfuil d’údarás inniúil. Taispeánfar sonraí pearsanta, nótaí agus doiciméid tar éis duit glacadh leis an iarratas.
case-mirror = Taispeáin gach ceist mar a léann an t-údarás eile í
case-history = Stair
case-refused = Diúltaithe
case-refused-elsewhere = An t-údarás a ainmníodh mar údarás inniúil:
case-changed = Athraíodh an t-iarratas seo díreach anois.
case-reload = Taispeáin an stádas nua

clock-ours = Ní mór do d’údarás féin gníomhú faoin dáta seo.
clock-theirs = Ní mór don údarás eile gníomhú faoin dáta seo.
clock-began = Tús na tréimhse:
clock-days = Laethanta féilire a chomhairtear.

act-none = Níl aon ní is féidir leat a dhéanamh anois.
act-accept = Glac leis an iarratas
act-accept-when = Cén dáta faoina dtabharfaidh tú freagra?
act-accept-wanted = Faoin dáta a iarradh, { $date }
act-accept-other = Faoi dháta eile
act-other-date = An dáta a mholann tú
act-refuse = Diúltaigh
act-refuse-ground = Foras
act-refuse-reason = Cúis
act-refuse-reason-help = Léann an t-údarás eile é seo. Ná hainmnigh an duine.
act-refuse-elsewhere = Údarás inniúil
act-refuse-elsewhere-help = Más eol duit é.
act-refuse-confirm = Diúltaigh don iarratas
act-reply = Freagair na ceisteanna
act-agree = Aontaigh leis an dáta { $date }
act-propose = Mol dáta eile
act-propose-date = Dáta
act-propose-confirm = Mol an dáta seo
act-withdraw = Tarraing siar
act-withdraw-text = Cuirtear an t-údarás eile ar an eolas agus ní féidir leis freagra a thabhairt a thuilleadh. Ní féidir iarratas a tarraingíodh siar a oscailt arís.
act-withdraw-confirm = Tarraing an t-iarratas siar
act-close = Glac leis an bhfreagra agus dún
act-rate = Rátáil an comhar
act-rate-timeliness = Poncúlacht an údaráis eile
act-rate-effort = Iarracht an údaráis eile
act-rate-confirm = Seol an rátáil
mark-1 = 1 – lag
mark-2 = 2 – measartha
mark-3 = 3 – maith
mark-4 = 4 – an-mhaith
mark-5 = 5 – ar fheabhas
act-send-elsewhere = Seol chuig údarás eile
elsewhere-lead = Tógtar an t-iarratas anonn mar aon lena chuid doiciméad. Roghnaigh an t-údarás; seolfaidh tú é ar an gcéad leathanach eile.
elsewhere-act = Tóg anonn agus seiceáil

reply-title = Do chuid freagraí
reply-lead = { $answered } as { $total } freagartha. Ní fheicfidh an t-údarás eile aon ní go dtí go seolfaidh tú é.
reply-comment = Nóta faoin bhfreagra seo
reply-documents = Doiciméid
reply-documents-text = Ceangail doiciméad leis an bhfreagra lena mbaineann sé.
reply-send = Seol an freagra
reply-send-partly = Seol an méid atá freagartha
reply-save = Sábháil

history-system = an córas
history-internal = Ní fheiceann ach d’údarás féin an líne seo.
history-send = Sheol { $who } an t-iarratas; freagra ag teastáil faoin { $date }.
history-withdraw = Tharraing { $who } an t-iarratas siar.
history-accept = Ghlac { $who } leis an iarratas; dáta: { $date }.
history-refuse = Dhiúltaigh { $who } don iarratas.
history-propose_date = Mhol { $who } an dáta seo: { $date }.
history-agree_date = D’aontaigh { $who } leis an dáta seo: { $date }.
history-reply_partly = Sheol { $who } cuid de na freagraí.
history-reply = Sheol { $who } an freagra.
history-close = Ghlac { $who } leis an bhfreagra agus dúnadh an t-iarratas.
history-rate = Rátáil { $who } an comhar.
history-personal_data_opened = D’oscail { $who } na sonraí pearsanta.
history-reminded = Chuir { $who } an dáta seo i gcuimhne: { $date }.
history-assigned = Is ag { $who } atá an t-iarratas anois.
