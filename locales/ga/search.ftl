# The search for requests.
search-procedure = Nós imeachta
search-fields-lead = Roghnaigh nós imeachta chun cuardach a dhéanamh ina réimsí freisin.
search-empty-title = Níor aimsíodh aon rud
search-empty-text = Seiceáil an litriú, úsáid níos lú focal, nó bain scagaire.
search-why = Aimsithe de réir
search-why-person = An duine lena mbaineann
search-save = Sábháil an cuardach seo
search-saved = Cuardaigh shábháilte
search-person-title = Cuardaigh duine
search-person-lead = Déantar an cuardach in aon nós imeachta amháin ag an am. Taifeadtar cé a rinne cuardach, cathain agus cén fáth.
search-person-name = Ainm an duine nó na cuideachta
search-person-name-help = Sloinne agus céadainm in aon ord agus i script ar bith. Má tá ainm amháin ann, tá an dáta breithe ag teastáil.
search-person-cut = Taispeántar na { $max } is déanaí, agus d’fhéadfadh tuilleadh a bheith ann. Cuardaigh arís le níos mó den ainm nó leis an dáta breithe.
search-reason-same-person = Chun a fheiceáil an bhfuil iarratas ann cheana faoin duine
search-reason-enquiry = Chun freagra a thabhairt ar dhuine nach bhfuil an uimhir ar eolas aige nó aici
search-reason-data-subject = Tá an duine ag feidhmiú a chearta cosanta sonraí
search-reason-supervision = Tá údarás maoirseachta nó cúirt ag fiafraí
