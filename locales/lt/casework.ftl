filter-held = Priskirta
held-me = Man
held-nobody = Niekam
held-unit = Mano padaliniui
inbox-held = Priskirta: { $name }

bulk-title = Darbas su keliomis užklausomis
bulk-text = Pažymėkite užklausas sąraše ir nurodykite, ką daryti. Už jūsų institucijos ribų niekas nepatenka, o dešimt minučių galima atšaukti.
bulk-person = Kolega
bulk-label = Žyma
bulk-unit = Padalinys
bulk-assign = Perduoti
bulk-unlabel = Nuimti žymą
bulk-column = Žymėjimas
bulk-pick = Pažymėti { $number }
bulk-pick-all = Pažymėti viską šiame puslapyje
bulk-selected = Pažymėta: { $count }

work-title = Jūsų institucijoje
work-ours-only = Tai mato tik jūsų institucija.
work-mine = Ši užklausa priskirta jums.
work-held = Ši užklausa priskirta: { $name }.
work-nobody = Ši užklausa dar niekam nepriskirta.
work-take = Perimti
work-give-back = Grąžinti
work-unit = Padalinys: { $name }
work-unit-give = Perkelti į padalinį
work-unit-take = Išimti iš padalinio
work-choose = Pasirinkite
work-label-put = Uždėti žymą
work-label-take = Nuimti { $name }
work-repeat = Nauja tokia pati užklausa
work-none = Čia dar nieko nėra.
work-no-personal = Be asmens duomenų: tai skaito visi jūsų institucijoje.

step-did-assign = Dabar priskirta { $name }:
step-did-give-back = Grąžinta:
step-did-label = Uždėta žyma { $name }:
step-did-unlabel = Nuimta žyma { $name }:
step-did-to-unit = Dabar padalinyje { $name }:
step-did-from-unit = Išimta iš padalinio:
step-undone = Atšaukta:
step-unchanged = Nepakito, nes taip jau buvo:
step-failed = Neatlikta:
step-undo = Atšaukti
step-undo-for = Galima dešimt minučių.

notes-title = Vidaus pastabos
notes-text = Nauja pastaba
notes-help = Ją skaito visi jūsų institucijoje, kurie gali skaityti šią užklausą. Pastabos ištrinamos kartu su užklausa.
notes-add = Pridėti pastabą
notes-take-back = Atsiimti pastabą

labels-title = Žymos
labels-lead = Žymomis tvarkomos jūsų institucijos užklausos. Jokia kita institucija jų nemato.
labels-new = Nauja žyma
labels-colour = Spalva
labels-retire = Nebenaudoti: { $name }
colour-neutral = Pilka
colour-info = Mėlyna
colour-success = Žalia
colour-soon = Gintarinė
colour-error = Raudona

units-title = Padaliniai
units-lead = Padaliniais tvarkomas darbas jūsų institucijoje. Tas, kas gali nagrinėti užklausas ir priklauso padaliniui, gali perimti tai, kas į tą padalinį perkelta. Padaliniai niekam nesuteikia vaidmens ir jokia kita institucija jų nemato.
units-new = Naujas padalinys
units-people = Šio padalinio asmenys
units-save = Išsaugoti padalinį
units-change = Keisti: { $name }
units-close = Uždaryti: { $name }
units-closed = Uždarytas
units-into = Kur perkeliamos jo atviros užklausos
units-into-none = Į jokį padalinį

phrases-title = Atsakymų frazės
phrases-lead = Sakiniai, kurių jūsų institucijai dažnai reikia.
phrases-use = Nukopijuokite frazę į atsakymą.
phrases-new = Nauja frazė
phrases-name = Pavadinimas
phrases-text = Formuluotė
phrases-keep = Išsaugoti frazę
phrases-change = Keisti: { $name }
phrases-remove = Ištrinti: { $name }
phrases-put-in = Įterpti: { $name }
phrases-done = Įterpta.

same-person-text = Jūsų institucija pagal šią procedūrą jau turi atvirą užklausą dėl šio asmens:
