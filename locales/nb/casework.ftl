filter-held = Behandles av
held-me = Meg
held-nobody = Ingen
held-unit = Enheten min
inbox-held = Hos { $name }

bulk-title = Arbeid med flere anmodninger
bulk-text = Velg anmodninger i listen, og angi hva som skal skje. Ingenting forlater myndigheten din, og det kan angres i ti minutter.
bulk-person = Kollega
bulk-label = Merkelapp
bulk-unit = Enhet
bulk-assign = Overlat
bulk-unlabel = Ta av merkelapp
bulk-column = Utvalg
bulk-pick = Velg { $number }
bulk-pick-all = Velg alle på denne siden
bulk-selected = Valgt: { $count }

work-title = I myndigheten din
work-ours-only = Bare myndigheten din ser dette.
work-mine = Du behandler denne anmodningen.
work-held = { $name } behandler denne anmodningen.
work-nobody = Ingen behandler denne anmodningen ennå.
work-take = Ta over
work-give-back = Gi tilbake
work-unit = Enhet: { $name }
work-unit-give = Legg inn i enheten
work-unit-take = Ta ut av enheten
work-choose = Velg
work-label-put = Sett på merkelapp
work-label-take = Ta av { $name }
work-repeat = Ny anmodning som denne
work-none = Ingenting her ennå.
work-no-personal = Uten personopplysninger: Alle i myndigheten din leser det.

step-did-assign = Nå hos { $name }:
step-did-give-back = Gitt tilbake:
step-did-label = Merkelappen { $name } satt på:
step-did-unlabel = Merkelappen { $name } tatt av:
step-did-to-unit = Nå i enheten { $name }:
step-did-from-unit = Tatt ut av enheten:
step-undone = Angret:
step-unchanged = Uendret, fordi det allerede var slik:
step-failed = Ikke utført:
step-undo = Angre
step-undo-for = Mulig i ti minutter.

notes-title = Interne notater
notes-text = Nytt notat
notes-help = Alle i myndigheten din som kan lese denne anmodningen, leser det. Notater slettes sammen med anmodningen.
notes-add = Legg til notat
notes-take-back = Trekk tilbake notat

labels-title = Merkelapper
labels-lead = Merkelapper ordner anmodningene i myndigheten din. Ingen annen myndighet ser dem.
labels-new = Ny merkelapp
labels-colour = Farge
labels-retire = Ikke bruk { $name } lenger
colour-neutral = Grå
colour-info = Blå
colour-success = Grønn
colour-soon = Ravgul
colour-error = Rød

units-title = Enheter
units-lead = Enheter ordner arbeidet i myndigheten din. Den som kan behandle anmodninger og hører til en enhet, kan ta over det som er lagt inn i enheten. Enheter gir ingen en rolle, og ingen annen myndighet ser dem.
units-new = Ny enhet
units-people = Personer i denne enheten
units-save = Lagre enheten
units-change = Endre { $name }
units-close = Legg ned { $name }
units-closed = Lagt ned
units-into = Hvor de åpne anmodningene skal
units-into-none = Til ingen enhet

phrases-title = Svarfraser
phrases-lead = Setninger som myndigheten din ofte trenger.
phrases-use = Kopier en frase til et svar.
phrases-new = Ny frase
phrases-name = Tittel
phrases-text = Ordlyd
phrases-keep = Lagre frase
phrases-change = Endre { $name }
phrases-remove = Slett { $name }
phrases-put-in = Sett inn { $name }
phrases-done = Satt inn.

same-person-text = Myndigheten din har allerede en åpen anmodning om denne personen i denne prosedyren:
