filter-held = Handläggs av
held-me = Mig
held-nobody = Ingen
held-unit = Min enhet
inbox-held = Hos { $name }

bulk-title = Arbeta med flera begäranden
bulk-text = Välj begäranden i listan och ange vad som ska göras. Inget lämnar din myndighet, och det kan ångras i tio minuter.
bulk-person = Kollega
bulk-label = Etikett
bulk-unit = Enhet
bulk-assign = Lämna över
bulk-unlabel = Ta bort etikett
bulk-column = Urval
bulk-pick = Välj { $number }
bulk-pick-all = Välj alla på denna sida
bulk-selected = Valda: { $count }

work-title = Inom din myndighet
work-ours-only = Endast din myndighet ser detta.
work-mine = Du handlägger denna begäran.
work-held = { $name } handlägger denna begäran.
work-nobody = Ingen handlägger denna begäran ännu.
work-take = Ta över
work-give-back = Lämna tillbaka
work-unit = Enhet: { $name }
work-unit-give = För till enheten
work-unit-take = Ta bort från enheten
work-choose = Välj
work-label-put = Sätt på etikett
work-label-take = Ta bort { $name }
work-repeat = Ny begäran som denna
work-none = Inget här ännu.
work-no-personal = Utan personuppgifter: alla inom din myndighet läser det.

step-did-assign = Nu hos { $name }:
step-did-give-back = Tillbakalämnade:
step-did-label = Etiketten { $name } påsatt:
step-did-unlabel = Etiketten { $name } borttagen:
step-did-to-unit = Nu vid enheten { $name }:
step-did-from-unit = Borttagna från enheten:
step-undone = Ångrat:
step-unchanged = Oförändrat, eftersom det redan var så:
step-failed = Inte utfört:
step-undo = Ångra
step-undo-for = Möjligt i tio minuter.

notes-title = Interna anteckningar
notes-text = Ny anteckning
notes-help = Alla inom din myndighet som får läsa denna begäran läser den. Anteckningar raderas tillsammans med begäran.
notes-add = Lägg till anteckning
notes-take-back = Ta tillbaka anteckning

labels-title = Etiketter
labels-lead = Etiketter ordnar din myndighets begäranden. Ingen annan myndighet ser dem.
labels-new = Ny etikett
labels-colour = Färg
labels-retire = Använd inte längre { $name }
colour-neutral = Grå
colour-info = Blå
colour-success = Grön
colour-soon = Bärnstensgul
colour-error = Röd

units-title = Enheter
units-lead = Enheter ordnar arbetet inom din myndighet. Den som får handlägga begäranden och hör till en enhet får ta över det som har förts till enheten. Enheter ger ingen någon roll, och ingen annan myndighet ser dem.
units-new = Ny enhet
units-people = Personer vid denna enhet
units-save = Spara enheten
units-change = Ändra { $name }
units-close = Avveckla { $name }
units-closed = Avvecklad
units-into = Vart dess öppna begäranden går
units-into-none = Till ingen enhet

phrases-title = Svarsfraser
phrases-lead = Meningar som din myndighet ofta behöver.
phrases-use = Kopiera en fras till ett svar.
phrases-new = Ny fras
phrases-name = Rubrik
phrases-text = Lydelse
phrases-keep = Spara fras
phrases-change = Ändra { $name }
phrases-remove = Radera { $name }
phrases-put-in = Infoga { $name }
phrases-done = Infogad.

same-person-text = Din myndighet har redan en öppen begäran om denna person i detta förfarande:
