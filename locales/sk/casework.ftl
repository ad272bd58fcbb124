filter-held = Vybavuje
held-me = Ja
held-nobody = Nikto
held-unit = Môj útvar
inbox-held = Vybavuje { $name }

bulk-title = Práca s viacerými žiadosťami
bulk-text = Vyberte žiadosti v zozname a určte, čo sa má stať. Nič neopustí váš orgán a desať minút to možno vrátiť späť.
bulk-person = Kolega
bulk-label = Štítok
bulk-unit = Organizačný útvar
bulk-assign = Odovzdať
bulk-unlabel = Odobrať štítok
bulk-column = Výber
bulk-pick = Vybrať { $number }
bulk-pick-all = Vybrať všetko na tejto stránke
bulk-selected = Vybrané: { $count }

work-title = Vo vašom orgáne
work-ours-only = Toto vidí len váš orgán.
work-mine = Túto žiadosť vybavujete vy.
work-held = Túto žiadosť vybavuje { $name }.
work-nobody = Túto žiadosť zatiaľ nikto nevybavuje.
work-take = Prevziať
work-give-back = Vrátiť
work-unit = Organizačný útvar: { $name }
work-unit-give = Zaradiť do útvaru
work-unit-take = Odobrať z útvaru
work-choose = Vyberte
work-label-put = Pridať štítok
work-label-take = Odobrať { $name }
work-repeat = Nová žiadosť ako táto
work-none = Zatiaľ tu nič nie je.
work-no-personal = Bez osobných údajov: čítajú to všetci vo vašom orgáne.

step-did-assign = Teraz vybavuje { $name }:
step-did-give-back = Vrátené:
step-did-label = Pridaný štítok { $name }:
step-did-unlabel = Odobratý štítok { $name }:
step-did-to-unit = Teraz v útvare { $name }:
step-did-from-unit = Odobraté z útvaru:
step-undone = Vrátené späť:
step-unchanged = Bez zmeny, lebo to tak už bolo:
step-failed = Nevykonané:
step-undo = Vrátiť späť
step-undo-for = Možné desať minút.

notes-title = Interné poznámky
notes-text = Nová poznámka
notes-help = Čítajú ju všetci vo vašom orgáne, ktorí smú čítať túto žiadosť. Poznámky sa vymažú spolu so žiadosťou.
notes-add = Pridať poznámku
notes-take-back = Vziať poznámku späť

labels-title = Štítky
labels-lead = Štítky triedia žiadosti vášho orgánu. Žiadny iný orgán ich nevidí.
labels-new = Nový štítok
labels-colour = Farba
labels-retire = Ďalej nepoužívať { $name }
colour-neutral = Sivá
colour-info = Modrá
colour-success = Zelená
colour-soon = Jantárová
colour-error = Červená

units-title = Organizačné útvary
units-lead = Útvary usporadúvajú prácu vo vašom orgáne. Kto smie vybavovať žiadosti a patrí do útvaru, môže prevziať to, čo bolo do útvaru zaradené. Útvary nikomu nedávajú rolu a žiadny iný orgán ich nevidí.
units-new = Nový útvar
units-people = Osoby v tomto útvare
units-save = Uložiť útvar
units-change = Zmeniť { $name }
units-close = Zatvoriť { $name }
units-closed = Zatvorený
units-into = Kam prejdú jeho otvorené žiadosti
units-into-none = Do žiadneho útvaru

phrases-title = Texty odpovedí
phrases-lead = Vety, ktoré váš orgán opakovane potrebuje.
phrases-use = Skopírujte text do odpovede.
phrases-new = Nový text
phrases-name = Názov
phrases-text = Znenie
phrases-keep = Uložiť text
phrases-change = Zmeniť { $name }
phrases-remove = Vymazať { $name }
phrases-put-in = Vložiť { $name }
phrases-done = Vložené.

same-person-text = Váš orgán už má v tomto postupe otvorenú žiadosť týkajúcu sa tejto osoby:
