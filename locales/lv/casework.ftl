filter-held = Izpildītājs
held-me = Es
held-nobody = Neviens
held-unit = Mana struktūrvienība
inbox-held = Izpildītājs: { $name }

bulk-title = Darbs ar vairākiem pieprasījumiem
bulk-text = Atlasiet pieprasījumus sarakstā un norādiet, kas jādara. Nekas neatstāj jūsu iestādi, un desmit minūtes to var atsaukt.
bulk-person = Kolēģis
bulk-label = Birka
bulk-unit = Struktūrvienība
bulk-assign = Nodot
bulk-unlabel = Noņemt birku
bulk-column = Atlase
bulk-pick = Atlasīt { $number }
bulk-pick-all = Atlasīt visu šajā lapā
bulk-selected = Atlasīti: { $count }

work-title = Jūsu iestādē
work-ours-only = To redz tikai jūsu iestāde.
work-mine = Šo pieprasījumu izpildāt jūs.
work-held = Šo pieprasījumu izpilda { $name }.
work-nobody = Šo pieprasījumu vēl neviens neizpilda.
work-take = Pārņemt
work-give-back = Atdot
work-unit = Struktūrvienība: { $name }
work-unit-give = Ievietot struktūrvienībā
work-unit-take = Izņemt no struktūrvienības
work-choose = Izvēlieties
work-label-put = Uzlikt birku
work-label-take = Noņemt { $name }
work-repeat = Jauns tāds pats pieprasījums
work-none = Šeit vēl nekā nav.
work-no-personal = Bez personas datiem: to lasa visi jūsu iestādē.

step-did-assign = Tagad izpilda { $name }:
step-did-give-back = Atdoti:
step-did-label = Birka { $name } uzlikta:
step-did-unlabel = Birka { $name } noņemta:
step-did-to-unit = Tagad struktūrvienībā { $name }:
step-did-from-unit = Izņemti no struktūrvienības:
step-undone = Atsaukts:
step-unchanged = Nemainīts, jo tā jau bija:
step-failed = Nav izdarīts:
step-undo = Atsaukt
step-undo-for = Iespējams desmit minūtes.

notes-title = Iekšējās piezīmes
notes-text = Jauna piezīme
notes-help = To lasa visi jūsu iestādē, kas drīkst lasīt šo pieprasījumu. Piezīmes tiek dzēstas kopā ar pieprasījumu.
notes-add = Pievienot piezīmi
notes-take-back = Atsaukt piezīmi

labels-title = Birkas
labels-lead = Birkas sakārto jūsu iestādes pieprasījumus. Neviena cita iestāde tās neredz.
labels-new = Jauna birka
labels-colour = Krāsa
labels-retire = Vairs neizmantot: { $name }
colour-neutral = Pelēka
colour-info = Zila
colour-success = Zaļa
colour-soon = Dzintara
colour-error = Sarkana

units-title = Struktūrvienības
units-lead = Struktūrvienības sakārto darbu jūsu iestādē. Tas, kurš drīkst izskatīt pieprasījumus un ir kādā struktūrvienībā, var pārņemt tajā ievietoto. Struktūrvienības nevienam nepiešķir lomu, un neviena cita iestāde tās neredz.
units-new = Jauna struktūrvienība
units-people = Personas šajā struktūrvienībā
units-save = Saglabāt struktūrvienību
units-change = Mainīt: { $name }
units-close = Slēgt: { $name }
units-closed = Slēgta
units-into = Kur nonāk tās atvērtie pieprasījumi
units-into-none = Nevienā struktūrvienībā

phrases-title = Atbilžu frāzes
phrases-lead = Teikumi, kas jūsu iestādei bieži vajadzīgi.
phrases-use = Nokopējiet frāzi atbildē.
phrases-new = Jauna frāze
phrases-name = Virsraksts
phrases-text = Formulējums
phrases-keep = Saglabāt frāzi
phrases-change = Mainīt: { $name }
phrases-remove = Dzēst: { $name }
phrases-put-in = Ievietot: { $name }
phrases-done = Ievietots.

same-person-text = Jūsu iestādei šajā procedūrā jau ir atvērts pieprasījums par šo personu:
