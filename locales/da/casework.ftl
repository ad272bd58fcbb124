filter-held = Behandles af
held-me = Mig
held-nobody = Ingen
held-unit = Min enhed
inbox-held = Hos { $name }

bulk-title = Arbejd med flere anmodninger
bulk-text = Vælg anmodninger på listen, og angiv, hvad der skal ske. Intet forlader din myndighed, og det kan fortrydes i ti minutter.
bulk-person = Kollega
bulk-label = Mærkat
bulk-unit = Enhed
bulk-assign = Overdrag
bulk-unlabel = Fjern mærkat
bulk-column = Valg
bulk-pick = Vælg { $number }
bulk-pick-all = Vælg alle på denne side
bulk-selected = Valgt: { $count }

work-title = I din myndighed
work-ours-only = Kun din myndighed ser dette.
work-mine = Du behandler denne anmodning.
work-held = { $name } behandler denne anmodning.
work-nobody = Ingen behandler endnu denne anmodning.
work-take = Overtag
work-give-back = Giv tilbage
work-unit = Enhed: { $name }
work-unit-give = Tildel til enheden
work-unit-take = Tag ud af enheden
work-choose = Vælg
work-label-put = Sæt mærkat på
work-label-take = Fjern { $name }
work-repeat = Ny anmodning som denne
work-none = Endnu intet her.
work-no-personal = Uden personoplysninger: Alle i din myndighed læser det.

step-did-assign = Nu hos { $name }:
step-did-give-back = Givet tilbage:
step-did-label = Mærkatet { $name } sat på:
step-did-unlabel = Mærkatet { $name } fjernet:
step-did-to-unit = Nu i enheden { $name }:
step-did-from-unit = Taget ud af enheden:
step-undone = Fortrudt:
step-unchanged = Uændret, fordi det allerede var sådan:
step-failed = Ikke udført:
step-undo = Fortryd
step-undo-for = Muligt i ti minutter.

notes-title = Interne noter
notes-text = Ny note
notes-help = Alle i din myndighed, der må læse denne anmodning, læser den. Noter slettes sammen med anmodningen.
notes-add = Tilføj note
notes-take-back = Træk note tilbage

labels-title = Mærkater
labels-lead = Mærkater ordner din myndigheds anmodninger. Ingen anden myndighed ser dem.
labels-new = Nyt mærkat
labels-colour = Farve
labels-retire = Brug ikke længere { $name }
colour-neutral = Grå
colour-info = Blå
colour-success = Grøn
colour-soon = Ravgul
colour-error = Rød

units-title = Enheder
units-lead = Enheder inddeler arbejdet i din myndighed. Den, der må behandle anmodninger og hører til en enhed, kan overtage det, der er tildelt enheden. Enheder giver ikke nogen en rolle, og ingen anden myndighed ser dem.
units-new = Ny enhed
units-people = Personer i denne enhed
units-save = Gem enheden
units-change = Ret { $name }
units-close = Luk { $name }
units-closed = Lukket
units-into = Hvor dens åbne anmodninger skal hen
units-into-none = Til ingen enhed

phrases-title = Svarfraser
phrases-lead = Sætninger, som din myndighed ofte har brug for.
phrases-use = Kopiér en frase til et svar.
phrases-new = Ny frase
phrases-name = Titel
phrases-text = Ordlyd
phrases-keep = Gem frase
phrases-change = Ret { $name }
phrases-remove = Slet { $name }
phrases-put-in = Indsæt { $name }
phrases-done = Indsat.

same-person-text = Din myndighed har allerede en åben anmodning om denne person i denne procedure:
