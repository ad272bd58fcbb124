### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Ní cheadaíonn do ról é seo. Labhair leis an duine a bhainistíonn cuntais d’údaráis.
error-not-now = Ní féidir é seo a dhéanamh a thuilleadh: tá an t-iarratas tar éis bogadh ar aghaidh. Oscail arís é chun a fheiceáil cad is féidir a dhéanamh anois.
error-not-your-side = Ní féidir ach leis an údarás eile é seo a dhéanamh.
error-incomplete = Tá rud éigin in easnamh nó mícheart fós. Seiceáil na réimsí a ainmnítear ar an leathanach seo.
error-no-recipient = Roghnaigh an t-údarás a gheobhaidh an t-iarratas.
error-recipient-not-reachable = Ní léann aon duine ag an údarás seo iarratais den chineál seo. Roghnaigh údarás eile.
error-not-admitted = Ní féidir le d’údarás iarratais a dhéanamh sa nós imeachta seo: glacann a rialacha le húdaráis eile.
error-recipient-not-admitted = Ní ghlacann rialacha an nós imeachta seo leis an údarás a roghnaíodh. Roghnaigh údarás eile.
error-recipient-is-self = Ní féidir iarratas a sheoladh chuig d’údarás féin. Roghnaigh údarás eile.
error-no-date-proposed = Níl aon dáta molta ag fanacht le freagra uait.
error-nothing-answered = Níor freagraíodh aon cheist go fóill. Freagair ceist amháin ar a laghad, ansin seol an freagra.
error-already-rated = Tá an t-iarratas seo rátáilte cheana ag d’údarás.
error-recipient-abroad = Ní féidir iarratas a sheoladh ar aghaidh ach chuig údarás de do Bhallstát féin. Roghnaigh údarás eile.
error-recipient-takes-part = Tá an t-údarás seo páirteach san iarratas cheana féin. Roghnaigh údarás eile.
error-nothing-corrected = Níor athraíodh aon rud. Ceartaigh rud éigin nó scrios an dréacht.
error-nothing-changed = Níor athraíodh aon rud. Athraigh ceann de na sonraí
error-parts-open = Tá roinnt ceisteanna ag údarás eile. Fan lena chuid freagraí, nó tóg na ceisteanna ar ais ar dtús.
error-confidential = Tá an t-iarratas seo rúnda. Ní féidir é a sheoladh ar aghaidh ná a roinnt go dtí go gcuirfidh an taobh a d’iarr an láimhseáil rúnda deireadh léi.
error-confidential-document = Tá doiciméad ón údarás eile rúnda. Iarr ar an údarás sin deireadh a chur leis an láimhseáil rúnda, agus ansin seol an t-iarratas ar aghaidh.

# Problems of a field.
error-required = Líon an réimse seo
error-not-chosen = Roghnaigh freagra
error-too-long = { $max ->
    [one] Giorraigh an téacs go { $max } charachtar
    [two] Giorraigh an téacs go { $max } charachtar ar a mhéad
    [few] Giorraigh an téacs go { $max } charachtar ar a mhéad
    [many] Giorraigh an téacs go { $max } gcarachtar ar a mhéad
   *[other] Giorraigh an téacs go { $max } carachtar ar a mhéad
}
error-not-a-date = Cuir isteach lá atá ann i ndáiríre, mar lá, mí agus bliain i bhfigiúirí, mar shampla 27 3 2026
error-date-too-early = Cuir isteach { $earliest } nó lá ina dhiaidh sin
error-date-too-late = Cuir isteach { $latest } nó lá roimhe sin
error-date-after-legal = Cuir isteach { $latest } nó lá roimhe sin: ní féidir leis an dáta a bheith i ndiaidh an spriocdháta dhlíthiúil
error-period-reversed = Tá an lá deireanach roimh an gcéad lá. Athraigh ceann acu
error-not-a-choice = Roghnaigh ceann de na roghanna a thaispeántar
error-not-a-number = Cuir isteach uimhir i bhfigiúirí, mar shampla 12 nó 12.5
error-number-out-of-range = Cuir isteach uimhir ó { $min } go { $max }
error-no-currency = Roghnaigh airgeadra
error-not-a-country = Roghnaigh tír ón liosta
error-unknown-region = Níl aon réigiún ann leis an gcód seo. Tabhair cód de NUTS 2024, mar shampla DE2, nó fág an réimse folamh
error-not-an-authority = Níl a leithéid d’údarás san eolaire. Cuardaigh é faoina ainm
error-exchanges-open = Tá iarratais fós ar siúl anseo: { $count }. Ainmnigh an t-údarás a ghlacfaidh chuige iad
error-not-a-successor = Ní féidir leis an údarás seo na hiarratais a ghlacadh chuige. Roghnaigh ceann eile den stát céanna a bhfuil rochtain agus láimhseálaithe iarratas aige
error-successor-not-admitted = Ní ghlacann rialacha an nós imeachta leis an údarás seo i gcuid de na hiarratais seo: { $count }. Cúis: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Roghnaigh ceann eile
error-another-active-authority = Roghnaigh údarás gníomhach eile den stát céanna
error-parent-below = Is cuid den cheann eile an t-údarás seo féin. Roghnaigh ceann nach cuid de é
error-too-deep = Ní féidir le níos mó ná { $max } údarás a bheith os cionn a chéile
error-successor-takes-part = Tá an t-údarás seo páirteach cheana i gcuid de na hiarratais seo: { $count }. Roghnaigh ceann eile
error-successor-is-self = Ní féidir le húdarás a bheith ina chomharba air féin. Roghnaigh ceann eile
error-successor-suspended = Tá rochtain an údaráis seo ar an nós imeachta ar fionraí. Roghnaigh ceann eile, nó tabhair an rochtain ar ais ar dtús
error-circular-succession = Thug an t-údarás seo an nós imeachta uaidh roimhe seo, agus is uaidh a tháinig sé. Roghnaigh ceann eile
error-nobody-takes-over = Ainmnigh an t-údarás a ghlacfaidh an nós imeachta seo chuige
error-no-question = Roghnaigh ceist amháin ar a laghad
error-no-question-left = Coinnigh ceist amháin ar a laghad. Chun iad go léir a thabhairt uait, seol an t-iarratas ar aghaidh
error-reason-required = Tabhair an chúis
error-document-required = Ceangail doiciméad
error-document-not-allowed = Bain na doiciméid nach féidir a gcineál a cheangal anseo
error-document-misplaced = Bain an doiciméad { $name }: níl áit ar bith dó san fhoirm mar atá sí líonta anois
error-not-ticked = Cuir tic sa bhosca chun é a dheimhniú
error-file-empty = Tá an comhad folamh. Roghnaigh comhad eile
error-file-too-large = Tá an comhad rómhór. Roghnaigh ceann nach mó ná { $max } é
error-file-type-not-accepted = Ní ghlactar le comhaid den chineál seo. Roghnaigh comhad PDF, PNG, JPEG nó DOCX
error-file-damaged = Ní féidir an comhad a léamh. Sábháil arís é agus ceangail an comhad nua
error-file-has-macros = Tá macraí sa doiciméad. Sábháil gan mhacraí é agus ceangail arís é
error-too-many-files = Tá an líon is mó doiciméad is féidir san iarratas cheana. Bain ceann sula gceanglaíonn tú ceann eile
error-not-text = Tá carachtar dofheicthe sa téacs nach féidir a stóráil. Scrios an téacs agus clóscríobh arís é
error-not-an-email = Cuir isteach seoladh ríomhphoist, mar shampla ainm@example.eu
error-not-a-phone = Cuir isteach uimhir theileafóin leis an gcód tíre, mar shampla +351 21 123 45 67
error-not-a-url = Cuir isteach seoladh iomlán a thosaíonn le https:// nó http://, mar shampla https://example.eu
error-not-an-iban = Cuir isteach IBAN: cód tíre dhá litir, dhá dhigit seiceála, agus ansin uimhir an chuntais
error-iban-length = Fad IBAN a thosaíonn le { $country }: { $length }. Cuir a bhfuil clóscríofa agat i gcomparáid leis an mbunchóip
error-iban-mistyped = Níl na digití seiceála ag teacht leis an gcuid eile: tá carachtar amháin ar a laghad mícheart. Cuir an IBAN i gcomparáid leis an mbunchóip
error-not-a-plate = Cuir isteach an uimhir chláraithe mar atá sí ar an bhfeithicil: litreacha, digití agus fleiscíní

# Calls that failed.
error-not-found = Níl aon ní ag an seoladh seo is féidir leat a fheiceáil. Seiceáil an uimhir nó téigh ar ais chuig an liosta.
error-stale = D’athraigh comhghleacaí nó an t-údarás eile é seo idir an dá linn. Tá an méid a chlóscríobh tú anseo fós: cuir i gcomparáid leis an stádas nua é agus seol arís é.
error-key-reused = Seoladh an fhoirm seo cheana le hábhar eile. Oscail an leathanach arís sula seolann tú ceann nua.
error-signed-out = Níl tú logáilte isteach a thuilleadh. Logáil isteach arís; coinnítear an méid a chlóscríobh tú.
error-unavailable = Tá an chuid seo den chóras as feidhm faoi láthair. Tá an méid a sábháladh slán. Bain triail eile as i gceann cúpla nóiméad.
error-internal = Tharla earráid ar an taobh s’againne. Tá an méid a sábháladh slán. Bain triail eile as; má tharlaíonn sé arís, tabhair an tagairt do do dheasc chabhrach.
error-unreadable = Níorbh fhéidir an leathanach a thuiscint, toisc go raibh sé oscailte le linn nuashonraithe b’fhéidir. Lódáil arís é.
error-no-answer = Ní féidir teacht ar an gcóras. Seiceáil do nasc agus bain triail eile as; coinnigh an leathanach seo oscailte ionas nach gcaillfear aon ní a chlóscríobh tú.

# Signing in.
error-sign-in-no-fit = Níl an t-ainm úsáideora agus an pasfhocal ag teacht le chéile. Seiceáil an dá cheann agus bain triail eile as.
error-sign-in-over = Ghlac an logáil isteach rófhada. Tosaigh arís leis an ainm agus an pasfhocal.
error-factor-required = Teastaíonn an dara fachtóir uait sula leanann tú ar aghaidh. Socraigh anois é.
error-provider-cancelled = Níl tú logáilte isteach: cuireadh an logáil isteach ag an soláthraí ar ceal nó diúltaíodh di. Bain triail eile as, nó logáil isteach le do phasfhocal.
error-provider-unknown-person = Níl aon chuntas anseo nasctha leis an aitheantas seo. Logáil isteach le d’ainm úsáideora agus do phasfhocal, ansin nasc an t-aitheantas faoi “Mo chuntas”.
error-provider-level = Níor dhearbhaigh an soláthraí d’aitheantas ag an leibhéal slándála atá riachtanach. Logáil isteach leis an soláthraí agus úsáid an dara fachtóir.
error-provider-down = Ní féidir teagmháil a dhéanamh leis an soláthraí faoi láthair. Bain triail eile as i gceann cúpla nóiméad, nó logáil isteach le do phasfhocal.
error-provider-untrusted = Níor glacadh le freagra an tsoláthraí: tháinig sé rómhall, úsáideadh cheana é nó ní oireann sé. Tosaigh arís.
error-prove-again = Logáil tú isteach tamall ó shin. Logáil isteach arís i bhfuinneog eile, ansin déan an chéim seo arís.
error-sign-in-wait = { $seconds ->
    [one] Rinneadh an iomarca iarrachtaí. Fan { $seconds } soicind sula mbaineann tú triail eile as.
    [two] Rinneadh an iomarca iarrachtaí. Fan { $seconds } shoicind sula mbaineann tú triail eile as.
    [few] Rinneadh an iomarca iarrachtaí. Fan { $seconds } shoicind sula mbaineann tú triail eile as.
    [many] Rinneadh an iomarca iarrachtaí. Fan { $seconds } soicind sula mbaineann tú triail eile as.
   *[other] Rinneadh an iomarca iarrachtaí. Fan { $seconds } soicind sula mbaineann tú triail eile as.
}

# Calls that were turned away.
error-too-large = Tá an méid a sheol tú rómhór. Giorraigh na téacsanna agus ceangail na comhaid ceann ar cheann.
error-too-many-calls = Tháinig an iomarca glaonna ó do bhrabhsálaí in achar gearr. Fan nóiméad agus bain triail eile as.
error-foreign-origin = Níor tháinig an fhoirm seo ó leathanach den chóras seo. Oscail an leathanach anseo agus seol arís í.
error-outside-remit = Tá sé seo lasmuigh d’fheidhmeanna d’údaráis. Déan teagmháil leis an gcomhordaitheoir atá i gceannas.
error-function-taken = Tá an fheidhm seo ag údarás eile cheana don stát, don réigiún nó don réimse beartais céanna. Tóg an fheidhm sin ar ais ar dtús.
error-circular-delegation = Tá an t-údarás seo os cionn d’údaráis féin sa líonra agus ní féidir leis feidhm a fháil uaidh.
error-holds-functions = Tá feidhmeanna ag an údarás seo sa líonra fós. Tóg ar ais ar dtús iad.
error-authority-changed = Ní féidir é seo a dhéanamh a thuilleadh: athraíodh an t-údarás nó a áit sa líonra idir an dá linn. Oscail a leathanach arís chun a fheiceáil cad is féidir a dhéanamh anois.
error-not-a-coordinator = Níl feidhm ag an údarás roghnaithe a cheadaíonn é seo anseo. Tabhair an fheidhm dó ar dtús nó roghnaigh comhordaitheoir eile.

error-last-administrator = Is é seo an t-aon riarthóir atá ag d’údarás. Déan riarthóir de dhuine eile ar dtús.
error-not-in-this-state = Athraíodh an cuntas idir an dá linn. Féach arís air.
error-second-administrator = Caithfidh an dara riarthóir é seo a cheadú: ní hé an té a d’iarr é ná an duine féin.
error-identity-taken = Tá an t-aitheantas seo nasctha le cuntas cheana, nó tá do chuntas nasctha le haitheantas eile ag an soláthraí seo. Dínasc an ceann sin ar dtús.
error-not-a-username = Úsáid idir 3 agus 64 litir, figiúr, ponc, fleiscín nó fostríoc
error-username-taken = Tá an t-ainm úsáideora seo in úsáid. Roghnaigh ceann eile
error-password-too-short = Úsáid { $min } carachtar ar a laghad
error-password-too-common = Úsáidtear an pasfhocal seo go minic, nó tháinig sé chun solais i sceitheadh sonraí. Roghnaigh ceann eile
error-password-about-owner = Ní féidir d’ainm, do sheoladh ná d’údarás a bheith mar phasfhocal agat. Roghnaigh ceann eile
error-wrong-code = Ní bhaineann an cód leis an nasc seo. Seiceáil le do riarthóir é
error-wrong-password = Tá an pasfhocal mícheart
error-wrong-factor-code = Tá an cód mícheart, róshean nó úsáidte cheana. Cuir isteach an ceann a thaispeánann an aip anois
error-wrong-passkey = Níl aithne ar an eochair rochtana anseo, nó deimhníodh rómhall í. Triail arís, nó logáil isteach le d’ainm úsáideora agus do phasfhocal
error-not-a-name = Scríobh an t-ainm gan carachtair speisialta
error-colleague-exists = Tá comhghleacaí leis an seoladh ríomhphoist seo ann cheana
error-not-a-colleague = Níl an t-ainm úsáideora ná an seoladh ríomhphoist seo ag aon chomhghleacaí gníomhach
error-deputy-circle = Roghnaigh ionadaí eile: lá éigin bheadh gach duine atá ina n-ionadaí dá chéile as láthair
error-for-coordinators = Ag comhordaitheoirí amháin a bhíonn láimhseálaithe tarchur
error-unknown-procedure = Níl nós imeachta { $text } ann
error-role-for-alerts = Ról d’fholáirimh agus d’fhógraí amháin é { $text }
error-unknown-role = Níl ról { $text } ann
error-unknown-language = Níl teanga { $text } ann
error-repeated-line = Tá an seoladh ríomhphoist seo i líne { $line } cheana
error-not-utf8 = Ní féidir líne { $line } a léamh. Sábháil an tábla mar CSV in UTF-8
error-no-heading = Ní mór don chéad líne na colúin a ainmniú, name agus email ar a laghad
error-column-count = Níl an oiread céanna colún sa líne is atá sa chéad cheann
error-too-many-lines = Iompórtáil { $max } líne ar a mhéad in éineacht
error-work-copy-submitted = Tá an chóip oibre ag fanacht le formheas nó i bhfeidhm agus ní féidir í a athrú. Tóg ar ais í ar dtús.
error-work-copy-not-submitted = Níor cuireadh an chóip oibre isteach, nó tá sí i bhfeidhm cheana.
error-definition-faulty = Tá lochtanna sa sainmhíniú. Ceartaigh an méid atá ar an liosta agus bain triail eile as.
error-author-cannot-approve = Ní mór do dhuine eile an méid a scríobh tú a fhormheas.
error-not-a-publisher = Ní fhéadfaidh ach riarthóir d’údarás an Choimisiúin sainmhíniú a fhormheas nó a chur ar ais. Téigh i dteagmháil le duine acu.
error-definition-unreadable = Ní féidir an comhad a léamh, mar sin ní féidir le foirm ar bith é a athrú. Ceartaigh sa chomhad é.
error-written-otherwise = Tá an chuid seo scríofa ar bhealach nach féidir le foirm ar bith a athrú. Athraigh sa chomhad í.
error-not-a-procedure-folder = Ní cartlann (ZIP) de nós imeachta amháin an comhad. Roghnaigh cartlann ina bhfuil procedure.toml agus a téacsanna.
error-not-an-identifier = Úsáid litreacha beaga, digití agus fostríoca, ag tosú le litir
error-not-a-condition = Scríobh an coinníoll mar a scríobhtar i sainmhíniú é, mar shampla {"{"} field = "x", answered = true {"}"}
error-name-taken = Tá an t-ainm seo in úsáid. Roghnaigh ceann eile
error-not-taken-up = Glac an t-iarratas chugat ar dtús; go dtí sin ní fheiceann tú ach a cheanntásc.
error-waits-for-allocation = Tá an t-iarratas seo ag fanacht le leithdháileadh. Ní mór é a thabhairt do dhuine éigin i d’údarás sula ndéanfaidh aon duine gníomh air.
error-no-coordinator = Ní féidir le haon chomhordaitheoir cinneadh a dhéanamh faoi seo faoi láthair. Téigh i dteagmháil leis an gcomhordaitheoir náisiúnta.
error-coordinators-called = Glaodh ar na comhordaitheoirí cheana féin.
error-not-overdue = Sula nglactar leis an iarratas, ní féidir glaoch ar na comhordaitheoirí ach amháin nuair atá spriocdháta thart.
error-commission-not-reachable = Níl aon duine sa Choimisiún páirteach sa nós imeachta seo faoi láthair.
error-waits-for-decision = Tá rud éigin anseo ag fanacht le cinneadh. Fan leis, nó tóg ar ais an rud a cuireadh isteach.
error-deadline-not-over = Ní féidir é seo a dhéanamh ach amháin nuair atá an spriocdháta thart.
error-not-extensible = Ní féidir síneadh a chur le haon tréimhse anois: cuireadh síneadh léi cheana, tá sí thart, nó níl ceann ar bith ann.
error-no-such-part = Níl aon cheann de na ceisteanna a tugadh d’údarás eile ag an gcéim is gá chuige seo.
error-confidential-already = D’iarr do thaobh láimhseáil rúnda cheana féin.
error-closing-proposed = Tá moladh chun an cás a dhúnadh ag fanacht le freagra. Más ón údarás eile é, aontaigh leis nó diúltaigh dó.
error-no-closing-proposed = Níor mhol an t-údarás eile an cás a dhúnadh.
error-commission-informed = Cuireadh an Coimisiún ar an eolas faoin iarratas seo cheana féin.
error-not-confidential = Níor iarr do thaobh láimhseáil rúnda.
error-taken-up-already = Ghlac d’údarás an t-iarratas chuige cheana féin.
error-refusal-overruled = Chinn comhordaitheoir nach raibh bonn cirt le do dhiúltú, agus mar sin ní féidir leat diúltú arís.
error-opinion-awaited = Iarradh tuairim ar an gCoimisiún agus níor thug sé í go fóill.
error-data-blocked = Tá sonraí an iarratais seo blocáilte, agus mar sin ní féidir aon ní ann a athrú.
error-colleague-without-role = Ní féidir leis an gcomhghleacaí seo obair ar an iarratas. Roghnaigh duine a dhréachtaíonn nó a láimhseálann iarratais faoin nós imeachta seo.
error-undo-over = Ní féidir é seo a chur ar ceal a thuilleadh: tá deich nóiméad caite, nó cuireadh ar ceal é cheana.
error-changed-since = D’athraigh duine éigin é seo idir an dá linn, mar sin fanann sé mar atá.
error-rights-changed = Athraíodh do chearta ag an nóiméad seo, mar sin ní dhearnadh aon rud. Oscail an leathanach arís chun a fheiceáil cad is féidir leat a dhéanamh anois.
error-nothing-selected = Roghnaigh iarratas amháin ar a laghad.
error-label-exists = Tá lipéad leis an ainm seo ag d’údarás cheana. Roghnaigh ainm eile.
error-too-many-labels = Is é { $max } líon na lipéad atá ag d’údarás cheana. Scoir de cheann nach bhfuil gá leis a thuilleadh a úsáid.
error-unit-exists = Tá aonad leis an ainm seo ag d’údarás cheana. Roghnaigh ainm eile.
error-too-many-units = Is é { $max } líon na n-aonad atá ag d’údarás cheana. Dún ceann nach bhfuil gá leis a thuilleadh.
error-group-exists = Tá grúpa den ainm seo agat cheana. Roghnaigh ainm eile.
error-too-many-groups = Tá { $max } grúpa agat cheana. Scrios ceann nach bhfuil ag teastáil uait.
error-group-full = Tá { $max } údarás sa ghrúpa cheana. Bain ceann amach nó roghnaigh grúpa eile.
error-not-hours = Iontráil gach tréimhse ó am go ham, mar shampla 9:00-12:00
error-span-reversed = Críochnaíonn an tréimhse sula dtosaíonn sí. Athraigh ceann de na hamanna
error-spans-overlap = Tosaíonn an dara tréimhse sula gcríochnaíonn an chéad cheann. Athraigh ceann acu
error-too-many-spans = Iontráil dhá thréimhse sa lá ar a mhéad
error-closing-too-long = Bheadh an oifig dúnta níos mó ná dhá bhliain. Roghnaigh lá deireanach níos luaithe
error-too-many-searches = Rinne tú cuardach ar dhaoine rómhinic in achar gearr. Fan uair an chloig, nó cuardaigh de réir uimhreach.
error-too-many-saved-searches = Ní féidir níos mó cuardach a shábháil. Bain ceann amháin agus sábháil an ceann seo ansin.
error-too-many-exports = D’íoslódáil tú an t-eolaire rómhinic in achar gearr. Triail arís é i gceann uair an chloig.
