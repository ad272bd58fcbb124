filter-held = Í vinnslu hjá
held-me = Mér
held-nobody = Engum
held-unit = Deildinni minni
inbox-held = Hjá { $name }

bulk-title = Vinna með margar beiðnir
bulk-text = Veldu beiðnir í listanum og segðu hvað á að gera. Ekkert fer frá stjórnvaldinu þínu og hægt er að afturkalla í tíu mínútur.
bulk-person = Samstarfsmaður
bulk-label = Merkimiði
bulk-unit = Deild
bulk-assign = Afhenda
bulk-unlabel = Taka merkimiða af
bulk-column = Val
bulk-pick = Velja { $number }
bulk-pick-all = Velja allt á þessari síðu
bulk-selected = Valið: { $count }

work-title = Innan stjórnvaldsins þíns
work-ours-only = Aðeins stjórnvaldið þitt sér þetta.
work-mine = Þessi beiðni er í vinnslu hjá þér.
work-held = Þessi beiðni er í vinnslu hjá { $name }.
work-nobody = Enginn vinnur enn að þessari beiðni.
work-take = Taka að sér
work-give-back = Skila
work-unit = Deild: { $name }
work-unit-give = Úthluta til deildar
work-unit-take = Taka úr deild
work-choose = Veldu
work-label-put = Setja merkimiða á
work-label-take = Taka { $name } af
work-repeat = Ný beiðni eins og þessi
work-none = Ekkert hér enn.
work-no-personal = Án persónuupplýsinga: allir hjá stjórnvaldinu þínu lesa það.

step-did-assign = Nú hjá { $name }:
step-did-give-back = Skilað:
step-did-label = Merkimiðinn { $name } settur á:
step-did-unlabel = Merkimiðinn { $name } tekinn af:
step-did-to-unit = Nú hjá deildinni { $name }:
step-did-from-unit = Tekið úr deildinni:
step-undone = Afturkallað:
step-unchanged = Óbreytt því að þannig var það þegar:
step-failed = Ekki gert:
step-undo = Afturkalla
step-undo-for = Hægt í tíu mínútur.

notes-title = Innri athugasemdir
notes-text = Ný athugasemd
notes-help = Allir hjá stjórnvaldinu þínu sem mega lesa þessa beiðni lesa hana. Athugasemdum er eytt með beiðninni.
notes-add = Bæta athugasemd við
notes-take-back = Taka athugasemd aftur

labels-title = Merkimiðar
labels-lead = Merkimiðar raða beiðnum stjórnvaldsins þíns. Ekkert annað stjórnvald sér þá.
labels-new = Nýr merkimiði
labels-colour = Litur
labels-retire = Nota { $name } ekki lengur
colour-neutral = Grár
colour-info = Blár
colour-success = Grænn
colour-soon = Gulbrúnn
colour-error = Rauður

units-title = Deildir
units-lead = Deildir skipuleggja vinnuna hjá stjórnvaldinu þínu. Sá sem má afgreiða beiðnir og tilheyrir deild getur tekið að sér það sem henni hefur verið úthlutað. Deildir veita engum hlutverk og ekkert annað stjórnvald sér þær.
units-new = Ný deild
units-people = Fólk í þessari deild
units-save = Vista deildina
units-change = Breyta { $name }
units-close = Loka { $name }
units-closed = Lokuð
units-into = Hvert opnar beiðnir hennar fara
units-into-none = Í enga deild

phrases-title = Staðlaðir textar í svör
phrases-lead = Setningar sem stjórnvaldið þitt þarf aftur og aftur.
phrases-use = Afritaðu texta í svar.
phrases-new = Nýr texti
phrases-name = Titill
phrases-text = Orðalag
phrases-keep = Vista texta
phrases-change = Breyta { $name }
phrases-remove = Eyða { $name }
phrases-put-in = Setja { $name } inn
phrases-done = Sett inn.

same-person-text = Stjórnvaldið þitt er þegar með opna beiðni um þennan einstakling í þessari málsmeðferð:
