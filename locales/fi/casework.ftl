filter-held = Käsittelijä
held-me = Minä
held-nobody = Ei kukaan
held-unit = Oma yksikköni
inbox-held = Käsittelijä: { $name }

bulk-title = Usean pyynnön käsittely
bulk-text = Valitse luettelosta pyyntöjä ja kerro, mitä niille tehdään. Viranomaisestasi ei lähde mitään ulos, ja toimen voi perua kymmenen minuutin ajan.
bulk-person = Työtoveri
bulk-label = Tunniste
bulk-unit = Yksikkö
bulk-assign = Siirrä työtoverille
bulk-unlabel = Poista tunniste
bulk-column = Valinta
bulk-pick = Valitse { $number }
bulk-pick-all = Valitse kaikki tällä sivulla
bulk-selected = Valittu: { $count }

work-title = Omassa viranomaisessasi
work-ours-only = Vain oma viranomaisesi näkee tämän.
work-mine = Käsittelet tätä pyyntöä.
work-held = Tätä pyyntöä käsittelee { $name }.
work-nobody = Kukaan ei vielä käsittele tätä pyyntöä.
work-take = Ota käsittelyyn
work-give-back = Palauta
work-unit = Yksikkö: { $name }
work-unit-give = Anna yksikölle
work-unit-take = Poista yksiköstä
work-choose = Valitse
work-label-put = Lisää tunniste
work-label-take = Poista { $name }
work-repeat = Uusi samanlainen pyyntö
work-none = Täällä ei ole vielä mitään.
work-no-personal = Ilman henkilötietoja: kaikki viranomaisessasi lukevat sen.

step-did-assign = Nyt käsittelijänä { $name }:
step-did-give-back = Palautettu:
step-did-label = Tunniste { $name } lisätty:
step-did-unlabel = Tunniste { $name } poistettu:
step-did-to-unit = Nyt yksikössä { $name }:
step-did-from-unit = Poistettu yksiköstä:
step-undone = Peruttu:
step-unchanged = Ennallaan, koska näin oli jo:
step-failed = Ei tehty:
step-undo = Peru
step-undo-for = Mahdollista kymmenen minuutin ajan.

notes-title = Sisäiset muistiinpanot
notes-text = Uusi muistiinpano
notes-help = Sen lukevat kaikki viranomaisessasi, jotka saavat lukea tämän pyynnön. Muistiinpanot poistetaan pyynnön mukana.
notes-add = Lisää muistiinpano
notes-take-back = Peru muistiinpano

labels-title = Tunnisteet
labels-lead = Tunnisteet jäsentävät viranomaisesi pyyntöjä. Mikään muu viranomainen ei näe niitä.
labels-new = Uusi tunniste
labels-colour = Väri
labels-retire = Älä käytä enää: { $name }
colour-neutral = Harmaa
colour-info = Sininen
colour-success = Vihreä
colour-soon = Meripihkankeltainen
colour-error = Punainen

units-title = Yksiköt
units-lead = Yksiköt jäsentävät työtä viranomaisesi sisällä. Se, joka saa käsitellä pyyntöjä ja kuuluu yksikköön, voi ottaa käsittelyyn yksikölle annetut pyynnöt. Yksiköt eivät anna kenellekään roolia, eikä mikään muu viranomainen näe niitä.
units-new = Uusi yksikkö
units-people = Tämän yksikön henkilöt
units-save = Tallenna yksikkö
units-change = Muuta: { $name }
units-close = Sulje: { $name }
units-closed = Suljettu
units-into = Minne sen avoimet pyynnöt siirtyvät
units-into-none = Ei mihinkään yksikköön

phrases-title = Vastausten vakiolauseet
phrases-lead = Lauseita, joita viranomaisesi tarvitsee usein.
phrases-use = Kopioi lause vastaukseen.
phrases-new = Uusi vakiolause
phrases-name = Otsikko
phrases-text = Sanamuoto
phrases-keep = Tallenna vakiolause
phrases-change = Muuta: { $name }
phrases-remove = Poista: { $name }
phrases-put-in = Lisää: { $name }
phrases-done = Lisätty.

same-person-text = Viranomaisellasi on tässä menettelyssä jo avoin pyyntö tästä henkilöstä:
