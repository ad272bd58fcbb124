filter-held = Ügyintéző
held-me = Én
held-nobody = Senki
held-unit = Az én szervezeti egységem
inbox-held = Ügyintéző: { $name }

bulk-title = Munka több megkereséssel
bulk-text = Jelölje ki a megkereséseket a listában, majd adja meg, mi történjen. Semmi sem hagyja el az Ön hatóságát, és a művelet tíz percig visszavonható.
bulk-person = Munkatárs
bulk-label = Címke
bulk-unit = Szervezeti egység
bulk-assign = Átadás
bulk-unlabel = Címke levétele
bulk-column = Kijelölés
bulk-pick = { $number } kijelölése
bulk-pick-all = Az oldalon szereplő összes kijelölése
bulk-selected = Kijelölve: { $count }

work-title = Az Ön hatóságánál
work-ours-only = Ezt csak az Ön hatósága látja.
work-mine = Ezt a megkeresést Ön intézi.
work-held = Ezt a megkeresést { $name } intézi.
work-nobody = Ezt a megkeresést még senki sem intézi.
work-take = Átvétel
work-give-back = Visszaadás
work-unit = Szervezeti egység: { $name }
work-unit-give = Kiosztás az egységnek
work-unit-take = Kivétel az egységből
work-choose = Válasszon
work-label-put = Címke felhelyezése
work-label-take = { $name } levétele
work-repeat = Új megkeresés ennek mintájára
work-none = Itt még nincs semmi.
work-no-personal = Személyes adatok nélkül: a hatóságánál mindenki olvassa.

step-did-assign = Most { $name } intézi:
step-did-give-back = Visszaadva:
step-did-label = Címke felhelyezve ({ $name }):
step-did-unlabel = Címke levéve ({ $name }):
step-did-to-unit = Most ebben az egységben ({ $name }):
step-did-from-unit = Kivéve az egységből:
step-undone = Visszavonva:
step-unchanged = Változatlan, mert már így volt:
step-failed = Nem történt meg:
step-undo = Visszavonás
step-undo-for = Tíz percig lehetséges.

notes-title = Belső feljegyzések
notes-text = Új feljegyzés
notes-help = A hatóságánál mindenki olvassa, aki ezt a megkeresést olvashatja. A feljegyzések a megkereséssel együtt törlődnek.
notes-add = Feljegyzés hozzáadása
notes-take-back = Feljegyzés visszavonása

labels-title = Címkék
labels-lead = A címkék az Ön hatóságának megkereséseit rendezik. Más hatóság nem látja őket.
labels-new = Új címke
labels-colour = Szín
labels-retire = { $name } használatának megszüntetése
colour-neutral = Szürke
colour-info = Kék
colour-success = Zöld
colour-soon = Borostyánsárga
colour-error = Piros

units-title = Szervezeti egységek
units-lead = A szervezeti egységek az Ön hatóságán belüli munkát rendezik. Aki megkereséseket intézhet és egy egységhez tartozik, átveheti, amit az egységnek kiosztottak. Az egységek senkinek sem adnak szerepkört, és más hatóság nem látja őket.
units-new = Új szervezeti egység
units-people = Személyek ebben az egységben
units-save = Az egység mentése
units-change = { $name } módosítása
units-close = { $name } megszüntetése
units-closed = Megszüntetve
units-into = Hová kerülnek nyitott megkeresései
units-into-none = Egyik egységhez sem

phrases-title = Válaszszövegek
phrases-lead = Mondatok, amelyekre hatóságának gyakran szüksége van.
phrases-use = Másoljon egy szöveget a válaszba.
phrases-new = Új szöveg
phrases-name = Cím
phrases-text = Szöveg
phrases-keep = Szöveg mentése
phrases-change = { $name } módosítása
phrases-remove = { $name } törlése
phrases-put-in = { $name } beszúrása
phrases-done = Beszúrva.

same-person-text = Hatóságának ebben az eljárásban már van nyitott megkeresése erről a személyről:
