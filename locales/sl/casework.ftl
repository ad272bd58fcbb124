filter-held = Obravnava
held-me = Jaz
held-nobody = Nihče
held-unit = Moja enota
inbox-held = Obravnava { $name }

bulk-title = Delo z več zaprosili
bulk-text = Na seznamu izberite zaprosila in določite, kaj naj se zgodi. Nič ne zapusti vašega organa in deset minut je mogoče razveljaviti.
bulk-person = Sodelavec
bulk-label = Oznaka
bulk-unit = Enota
bulk-assign = Predaj
bulk-unlabel = Odstrani oznako
bulk-column = Izbor
bulk-pick = Izberi { $number }
bulk-pick-all = Izberi vse na tej strani
bulk-selected = Izbrano: { $count }

work-title = V vašem organu
work-ours-only = To vidi samo vaš organ.
work-mine = To zaprosilo obravnavate vi.
work-held = To zaprosilo obravnava { $name }.
work-nobody = Tega zaprosila še nihče ne obravnava.
work-take = Prevzemi
work-give-back = Vrni
work-unit = Enota: { $name }
work-unit-give = Uvrsti v enoto
work-unit-take = Vzemi iz enote
work-choose = Izberite
work-label-put = Dodaj oznako
work-label-take = Odstrani { $name }
work-repeat = Novo zaprosilo, kot je to
work-none = Tu še ni ničesar.
work-no-personal = Brez osebnih podatkov: berejo vsi v vašem organu.

step-did-assign = Zdaj obravnava { $name }:
step-did-give-back = Vrnjeno:
step-did-label = Dodana oznaka { $name }:
step-did-unlabel = Odstranjena oznaka { $name }:
step-did-to-unit = Zdaj v enoti { $name }:
step-did-from-unit = Vzeto iz enote:
step-undone = Razveljavljeno:
step-unchanged = Nespremenjeno, ker je bilo že tako:
step-failed = Ni izvedeno:
step-undo = Razveljavi
step-undo-for = Mogoče deset minut.

notes-title = Interni zaznamki
notes-text = Nov zaznamek
notes-help = Berejo ga vsi v vašem organu, ki smejo brati to zaprosilo. Zaznamki se izbrišejo z zaprosilom.
notes-add = Dodaj zaznamek
notes-take-back = Umakni zaznamek

labels-title = Oznake
labels-lead = Oznake urejajo zaprosila vašega organa. Noben drug organ jih ne vidi.
labels-new = Nova oznaka
labels-colour = Barva
labels-retire = Ne uporabljaj več { $name }
colour-neutral = Siva
colour-info = Modra
colour-success = Zelena
colour-soon = Jantarna
colour-error = Rdeča

units-title = Enote
units-lead = Enote urejajo delo v vašem organu. Kdor sme obravnavati zaprosila in spada v enoto, lahko prevzame, kar je bilo vanjo uvrščeno. Enote nikomur ne dajejo vloge in noben drug organ jih ne vidi.
units-new = Nova enota
units-people = Osebe v tej enoti
units-save = Shrani enoto
units-change = Spremeni { $name }
units-close = Zapri { $name }
units-closed = Zaprta
units-into = Kam gredo njena odprta zaprosila
units-into-none = V nobeno enoto

phrases-title = Besedila za odgovore
phrases-lead = Stavki, ki jih vaš organ pogosto potrebuje.
phrases-use = Kopirajte besedilo v odgovor.
phrases-new = Novo besedilo
phrases-name = Naslov
phrases-text = Besedilo
phrases-keep = Shrani besedilo
phrases-change = Spremeni { $name }
phrases-remove = Izbriši { $name }
phrases-put-in = Vstavi { $name }
phrases-done = Vstavljeno.

same-person-text = Vaš organ v tem postopku že ima odprto zaprosilo o tej osebi:
