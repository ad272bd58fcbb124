filter-held = Idir lámha ag
held-me = Agamsa
held-nobody = Níl sé ag aon duine
held-unit = Ag m’aonad
inbox-held = Ag { $name }

bulk-title = Obair ar roinnt iarratas
bulk-text = Roghnaigh iarratais ar an liosta agus abair cad atá le déanamh. Ní fhágann aon rud d’údarás, agus is féidir é a chur ar ceal ar feadh deich nóiméad.
bulk-person = Comhghleacaí
bulk-label = Lipéad
bulk-unit = Aonad
bulk-assign = Tabhair ar láimh
bulk-unlabel = Bain an lipéad de
bulk-column = Roghnú
bulk-pick = Roghnaigh { $number }
bulk-pick-all = Roghnaigh gach ceann ar an leathanach seo
bulk-selected = Roghnaithe: { $count }

work-title = I d’údarás
work-ours-only = Ní fheiceann ach d’údarás féin é seo.
work-mine = Is agatsa atá an t-iarratas seo.
work-held = Is ag { $name } atá an t-iarratas seo.
work-nobody = Níl an t-iarratas seo ag duine ar bith fós.
work-take = Glac chugat
work-give-back = Tabhair ar ais
work-unit = Aonad: { $name }
work-unit-give = Tabhair don aonad
work-unit-take = Bain as an aonad
work-choose = Roghnaigh
work-label-put = Cuir lipéad air
work-label-take = Bain { $name } de
work-repeat = Iarratas nua ar aon dul leis seo
work-none = Níl aon rud anseo fós.
work-no-personal = Gan sonraí pearsanta: léann gach duine i d’údarás é.

step-did-assign = Ag { $name } anois:
step-did-give-back = Tugtha ar ais:
step-did-label = Cuireadh an lipéad { $name } ar:
step-did-unlabel = Baineadh an lipéad { $name } de:
step-did-to-unit = San aonad { $name } anois:
step-did-from-unit = Bainte as an aonad:
step-undone = Curtha ar ceal:
step-unchanged = Gan athrú, mar bhí sé amhlaidh cheana:
step-failed = Ní dhearnadh:
step-undo = Cuir ar ceal
step-undo-for = Is féidir ar feadh deich nóiméad.

notes-title = Nótaí inmheánacha
notes-text = Nóta nua
notes-help = Léann gach duine i d’údarás a bhfuil cead aige nó aici an t-iarratas seo a léamh é. Scriostar nótaí in éineacht leis an iarratas.
notes-add = Cuir nóta leis
notes-take-back = Tarraing an nóta siar

labels-title = Lipéid
labels-lead = Cuireann lipéid ord ar iarratais d’údaráis. Ní fheiceann aon údarás eile iad.
labels-new = Lipéad nua
labels-colour = Dath
labels-retire = Ná húsáid { $name } a thuilleadh
colour-neutral = Liath
colour-info = Gorm
colour-success = Glas
colour-soon = Ómra
colour-error = Dearg

units-title = Aonaid
units-lead = Cuireann aonaid ord ar an obair laistigh de d’údarás. Aon duine a bhfuil cead aige iarratais a láimhseáil agus atá in aonad, is féidir leis an méid a tugadh don aonad a ghlacadh chuige. Ní thugann aonaid ról d’aon duine, agus ní fheiceann aon údarás eile iad.
units-new = Aonad nua
units-people = Daoine san aonad seo
units-save = Sábháil an t-aonad
units-change = Athraigh { $name }
units-close = Dún { $name }
units-closed = Dúnta
units-into = Cá dtéann a iarratais oscailte
units-into-none = Gan aonad

phrases-title = Frásaí freagra
phrases-lead = Abairtí a mbíonn gá ag d’údarás leo arís agus arís eile.
phrases-use = Cóipeáil frása isteach i bhfreagra.
phrases-new = Frása nua
phrases-name = Teideal
phrases-text = Foclaíocht
phrases-keep = Sábháil an frása
phrases-change = Athraigh { $name }
phrases-remove = Scrios { $name }
phrases-put-in = Cuir { $name } isteach
phrases-done = Curtha isteach.

same-person-text = Tá iarratas oscailte ag d’údarás cheana maidir leis an duine seo faoin nós imeachta seo:
