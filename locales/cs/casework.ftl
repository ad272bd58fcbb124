filter-held = Vyřizuje
held-me = Já
held-nobody = Nikdo
held-unit = Můj útvar
inbox-held = Vyřizuje { $name }

bulk-title = Práce s více žádostmi
bulk-text = Vyberte žádosti v seznamu a určete, co se má stát. Nic neopustí váš orgán a po dobu deseti minut to lze vrátit zpět.
bulk-person = Kolega
bulk-label = Štítek
bulk-unit = Útvar
bulk-assign = Předat
bulk-unlabel = Odebrat štítek
bulk-column = Výběr
bulk-pick = Vybrat { $number }
bulk-pick-all = Vybrat vše na této stránce
bulk-selected = Vybráno: { $count }

work-title = Ve vašem orgánu
work-ours-only = Toto vidí jen váš orgán.
work-mine = Tuto žádost vyřizujete vy.
work-held = Tuto žádost vyřizuje { $name }.
work-nobody = Tuto žádost zatím nikdo nevyřizuje.
work-take = Převzít
work-give-back = Vrátit
work-unit = Útvar: { $name }
work-unit-give = Přidělit útvaru
work-unit-take = Odebrat z útvaru
work-choose = Vyberte
work-label-put = Přidat štítek
work-label-take = Odebrat { $name }
work-repeat = Nová žádost jako tato
work-none = Zatím tu nic není.
work-no-personal = Bez osobních údajů: čtou to všichni ve vašem orgánu.

step-did-assign = Nyní vyřizuje { $name }:
step-did-give-back = Vráceno:
step-did-label = Přidán štítek { $name }:
step-did-unlabel = Odebrán štítek { $name }:
step-did-to-unit = Nyní v útvaru { $name }:
step-did-from-unit = Odebráno z útvaru:
step-undone = Vráceno zpět:
step-unchanged = Beze změny, protože to tak už bylo:
step-failed = Neprovedeno:
step-undo = Vrátit zpět
step-undo-for = Možné po dobu deseti minut.

notes-title = Interní poznámky
notes-text = Nová poznámka
notes-help = Čtou ji všichni ve vašem orgánu, kdo smějí číst tuto žádost. Poznámky se vymažou spolu se žádostí.
notes-add = Přidat poznámku
notes-take-back = Vzít poznámku zpět

labels-title = Štítky
labels-lead = Štítky třídí žádosti vašeho orgánu. Žádný jiný orgán je nevidí.
labels-new = Nový štítek
labels-colour = Barva
labels-retire = Dále nepoužívat { $name }
colour-neutral = Šedá
colour-info = Modrá
colour-success = Zelená
colour-soon = Jantarová
colour-error = Červená

units-title = Útvary
units-lead = Útvary uspořádávají práci uvnitř vašeho orgánu. Kdo smí zpracovávat žádosti a patří do některého útvaru, může převzít to, co bylo útvaru přiděleno. Útvary nikomu nedávají žádnou roli a žádný jiný orgán je nevidí.
units-new = Nový útvar
units-people = Osoby v tomto útvaru
units-save = Uložit útvar
units-change = Změnit { $name }
units-close = Uzavřít { $name }
units-closed = Uzavřen
units-into = Kam přejdou jeho otevřené žádosti
units-into-none = Do žádného útvaru

phrases-title = Texty odpovědí
phrases-lead = Věty, které váš orgán opakovaně potřebuje.
phrases-use = Zkopírujte text do odpovědi.
phrases-new = Nový text
phrases-name = Název
phrases-text = Znění
phrases-keep = Uložit text
phrases-change = Změnit { $name }
phrases-remove = Smazat { $name }
phrases-put-in = Vložit { $name }
phrases-done = Vloženo.

same-person-text = Váš orgán již má v tomto postupu otevřenou žádost týkající se této osoby:
