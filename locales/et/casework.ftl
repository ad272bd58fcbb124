filter-held = Tegeleb
held-me = Mina
held-nobody = Mitte keegi
held-unit = Minu üksus
inbox-held = Tegeleb { $name }

bulk-title = Mitme päringu töötlemine
bulk-text = Valige loendist päringud ja märkige, mida teha. Miski ei lahku teie asutusest ning kümne minuti jooksul saab tehtu tagasi võtta.
bulk-person = Kolleeg
bulk-label = Silt
bulk-unit = Üksus
bulk-assign = Anna üle
bulk-unlabel = Eemalda silt
bulk-column = Valik
bulk-pick = Vali { $number }
bulk-pick-all = Vali kõik sellel lehel
bulk-selected = Valitud: { $count }

work-title = Teie asutuses
work-ours-only = Seda näeb ainult teie asutus.
work-mine = Selle päringuga tegelete teie.
work-held = Selle päringuga tegeleb { $name }.
work-nobody = Selle päringuga ei tegele veel keegi.
work-take = Hakka tegelema
work-give-back = Anna tagasi
work-unit = Üksus: { $name }
work-unit-give = Anna üksusele
work-unit-take = Võta üksusest välja
work-choose = Valige
work-label-put = Lisa silt
work-label-take = Eemalda { $name }
work-repeat = Uus päring nagu see
work-none = Siin ei ole veel midagi.
work-no-personal = Ilma isikuandmeteta: seda loevad kõik teie asutuses.

step-did-assign = Nüüd tegeleb { $name }:
step-did-give-back = Tagasi antud:
step-did-label = Silt { $name } lisatud:
step-did-unlabel = Silt { $name } eemaldatud:
step-did-to-unit = Nüüd üksuses { $name }:
step-did-from-unit = Üksusest välja võetud:
step-undone = Tagasi võetud:
step-unchanged = Muutmata, sest nii oli juba varem:
step-failed = Tegemata:
step-undo = Võta tagasi
step-undo-for = Võimalik kümne minuti jooksul.

notes-title = Sisemärkused
notes-text = Uus märkus
notes-help = Seda loevad kõik teie asutuses, kes tohivad seda päringut lugeda. Märkused kustutatakse koos päringuga.
notes-add = Lisa märkus
notes-take-back = Võta märkus tagasi

labels-title = Sildid
labels-lead = Sildid korrastavad teie asutuse päringuid. Ükski teine asutus neid ei näe.
labels-new = Uus silt
labels-colour = Värv
labels-retire = Ära enam kasuta: { $name }
colour-neutral = Hall
colour-info = Sinine
colour-success = Roheline
colour-soon = Merevaigukarva
colour-error = Punane

units-title = Üksused
units-lead = Üksused korrastavad tööd teie asutuses. Kes tohib päringuid menetleda ja kuulub üksusesse, võib hakata tegelema sellega, mis on üksusele antud. Üksused ei anna kellelegi rolli ning ükski teine asutus neid ei näe.
units-new = Uus üksus
units-people = Isikud selles üksuses
units-save = Salvesta üksus
units-change = Muuda: { $name }
units-close = Sulge: { $name }
units-closed = Suletud
units-into = Kuhu lähevad üksuse avatud päringud
units-into-none = Mitte ühessegi üksusse

phrases-title = Vastuste tüüplaused
phrases-lead = Laused, mida teie asutus sageli vajab.
phrases-use = Kopeerige lause vastusesse.
phrases-new = Uus tüüplause
phrases-name = Pealkiri
phrases-text = Sõnastus
phrases-keep = Salvesta tüüplause
phrases-change = Muuda: { $name }
phrases-remove = Kustuta: { $name }
phrases-put-in = Lisa: { $name }
phrases-done = Lisatud.

same-person-text = Teie asutusel on selles menetluses selle isiku kohta juba avatud päring:
