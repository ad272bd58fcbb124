filter-held = Meħuda minn
held-me = Jien
held-nobody = Ħadd
held-unit = L-unità tiegħi
inbox-held = Għand { $name }

bulk-title = Xogħol fuq diversi talbiet
bulk-text = Agħżel talbiet mil-lista u għid x’għandu jsir. Xejn ma joħroġ mill-awtorità tiegħek, u tista’ tħassar il-pass għal għaxar minuti.
bulk-person = Kollega
bulk-label = Tikketta
bulk-unit = Unità
bulk-assign = Għaddi
bulk-unlabel = Neħħi t-tikketta
bulk-column = Għażla
bulk-pick = Agħżel { $number }
bulk-pick-all = Agħżel kollox f’din il-paġna
bulk-selected = Magħżula: { $count }

work-title = Fl-awtorità tiegħek
work-ours-only = Dan tarah biss l-awtorità tiegħek.
work-mine = Din it-talba qiegħda għandek.
work-held = Din it-talba qiegħda għand { $name }.
work-nobody = Din it-talba għadha ma ħadha ħadd.
work-take = Ħudha
work-give-back = Roddha lura
work-unit = Unità: { $name }
work-unit-give = Poġġi fl-unità
work-unit-take = Neħħi mill-unità
work-choose = Agħżel
work-label-put = Poġġi t-tikketta
work-label-take = Neħħi { $name }
work-repeat = Talba ġdida bħal din
work-none = Għad m’hawn xejn.
work-no-personal = Mingħajr data personali: jaqrah kulħadd fl-awtorità tiegħek.

step-did-assign = Issa għand { $name }:
step-did-give-back = Mogħtija lura:
step-did-label = Tikketta { $name } imqiegħda:
step-did-unlabel = Tikketta { $name } imneħħija:
step-did-to-unit = Issa fl-unità { $name }:
step-did-from-unit = Imneħħija mill-unità:
step-undone = Imħassar:
step-unchanged = Mhux mibdul, għax diġà kien hekk:
step-failed = Mhux magħmul:
step-undo = Ħassar il-pass
step-undo-for = Possibbli għal għaxar minuti.

notes-title = Noti interni
notes-text = Nota ġdida
notes-help = Jaqraha kull min fl-awtorità tiegħek jista’ jaqra din it-talba. In-noti jitħassru mat-talba.
notes-add = Żid in-nota
notes-take-back = Irtira n-nota

labels-title = Tikketti
labels-lead = It-tikketti jordnaw it-talbiet tal-awtorità tiegħek. L-ebda awtorità oħra ma tarahom.
labels-new = Tikketta ġdida
labels-colour = Kulur
labels-retire = Tużax aktar { $name }
colour-neutral = Griż
colour-info = Blu
colour-success = Aħdar
colour-soon = Ambra
colour-error = Aħmar

units-title = Unitajiet
units-lead = L-unitajiet jorganizzaw ix-xogħol fl-awtorità tiegħek. Min jista’ jittratta talbiet u jkun f’unità jista’ jieħu f’idejh dak li tpoġġa fiha. L-unitajiet ma jagħtu rwol lil ħadd, u l-ebda awtorità oħra ma tarahom.
units-new = Unità ġdida
units-people = Persuni f’din l-unità
units-save = Issejvja l-unità
units-change = Ibdel { $name }
units-close = Agħlaq { $name }
units-closed = Magħluqa
units-into = Fejn imorru t-talbiet miftuħa tagħha
units-into-none = Fl-ebda unità

phrases-title = Frażijiet għat-tweġibiet
phrases-lead = Sentenzi li l-awtorità tiegħek teħtieġ ta’ spiss.
phrases-use = Ikkopja frażi fi tweġiba.
phrases-new = Frażi ġdida
phrases-name = Titlu
phrases-text = Kliem
phrases-keep = Issejvja l-frażi
phrases-change = Ibdel { $name }
phrases-remove = Ħassar { $name }
phrases-put-in = Daħħal { $name }
phrases-done = Imdaħħla.

same-person-text = L-awtorità tiegħek diġà għandha talba miftuħa dwar din il-persuna f’din il-proċedura:
