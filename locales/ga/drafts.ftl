# The wizard of a new request.
new-request-title = Iarratas nua
new-request-lead = Roghnaigh cad is mian leat a fhiafraí d’údarás eile. Is féidir leat sábháil am ar bith agus leanúint ar aghaidh níos déanaí.
new-request-none = Níl aon ról agat a ligeann duit iarratais a dhéanamh. Labhair le riarthóir d’údaráis.
new-request-begin = Tosaigh
new-request-lately = Na cinn a d’úsáid tú le déanaí
new-request-areas = Réimsí beartais
new-request-all-areas = Gach réimse beartais

wizard-next = Sábháil agus lean ar aghaidh
wizard-save = Sábháil agus críochnaigh níos déanaí
wizard-language = Athraigh an teanga
wizard-steps = Céimeanna
wizard-step-of = { $number } as { $total } · { $step }
wizard-done = críochnaithe
autosave-saved = Sábháilte { $time }
autosave-failed = Níor sábháladh. Tá an méid a chuir tú isteach anseo fós; úsáid an cnaipe thíos chun é a shábháil.
autosave-stale = Sábháladh an leathanach seo in áit eile agus tú ag scríobh. Tá an méid a chuir tú isteach anseo fós.
merge-open = Cuir i gcomparáid agus roghnaigh
merge-title = Dhá leagan
merge-lead = Sábháladh an leathanach seo in áit eile tar éis duit é a oscailt. Níor cailleadh aon rud a chuir tú isteach. Roghnaigh do gach réimse cén leagan a fhanfaidh. Is féidir leat do leagan féin a chur in eagar, mar shampla chun codanna den leagan eile a chur leis.
merge-saved-by = Shábháil { $name } an leagan eile { $time }.
merge-mine = Mo leagan féin
merge-theirs = An leagan eile
merge-empty = Níor cuireadh aon rud isteach
merge-taken = Tógtha ón leagan eile toisc nár athraigh tú é:
merge-save = Sábháil na leaganacha roghnaithe

step-basis = Bunús dlí
step-basis-lead = An bonn atá leis an iarratas.
step-recipient = Údarás
step-recipient-lead = Aimsigh an t-údarás atá in ann freagra a thabhairt. Clóscríobh a ainm, baile nó ábhar i dteanga ar bith.
step-subject = Ábhar an iarratais
step-subject-lead = Tá réimsí a bhfuil “pearsanta” marcáilte orthu ceilte ar an údarás eile go dtí go nglacfaidh sé leis an iarratas.
step-questions = Ceisteanna
step-questions-lead = Roghnaigh cad is mian leat a fháil amach. Léann an t-údarás eile gach ceist ina theanga féin.
step-documents = Doiciméid
step-documents-lead = Ceangail an méid a theastaíonn ón údarás eile. Ní fheicfidh sé doiciméid go dtí go mbeidh glactha aige leis an iarratas.
step-deadline = Dáta agus tagairt
step-deadline-lead = Abair cén dáta faoina bhfuil an freagra ag teastáil uait.
step-check = Seiceáil agus seol
step-check-lead = Seo an méid a fheicfidh an t-údarás eile.

recipient-chosen = An t-údarás a roghnaíodh
questions-chosen = { $chosen } as { $total }
questions-article = Airteagal { $article }
questions-comment = Cuir nóta leis
questions-comment-on = Nóta faoi cheist { $number }
questions-own = Ceisteanna de do chuid féin
questions-own-help = Ní aistrítear iad seo: léann an t-údarás eile iad mar a scríobhann tú iad. Úsáid an liosta nuair is féidir.
questions-own-number = Do cheist féin { $number }
turns-name = { $name } { $number }
turns-add = Cuir ceann eile leis: { $name }
turns-remove = Bain { $name } { $number }
not-translated = { $language }, gan aistriú
not-translated-unknown = Gan aistriú

documents-kind = Cineál doiciméid
documents-language = Teanga an doiciméid
documents-file = Comhad
documents-rules = PDF, PNG, JPEG nó DOCX gan macraí, suas le 20 MB.
documents-attach = Ceangail
documents-remove = Bain
documents-misplaced = Níl áit ar bith do na doiciméid seo san fhoirm mar atá sí líonta anois, agus ní sheoltar iad. Bain iad.
documents-progress = Dul chun cinn na huaslódála

wanted-label = Freagra ag teastáil faoin dáta seo
wanted-help = Is féidir leis an údarás eile glacadh leis an dáta seo nó dáta eile a mholadh.
reference-label = Do thagairt
reference-help = Le haghaidh do thaifead féin. Ní fheiceann an t-údarás eile í. Ná scríobh ainm an duine anseo.

check-recipient = Chuig
check-change = Athraigh
check-before = Roimh an nglacadh
check-before-note = Dóthain chun a rá an bhfuil an t-údarás inniúil.
check-after = Tar éis an ghlactha
check-after-note = Gach ar chuir tú isteach.
check-send = Seol an t-iarratas
check-send-to = Seol chuig { $name }
check-send-correction = Seol an ceartúchán

sent-title = Seoladh an t-iarratas
sent-for-approval = Iarratas curtha isteach le formheas
sent-number = Uimhir
sent-next = Cad a tharlóidh anois
sent-due = Le glacadh faoin dáta seo
sent-open = Oscail an t-iarratas
