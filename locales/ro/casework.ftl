filter-held = Preluată de
held-me = Mine
held-nobody = Nimeni
held-unit = Compartimentul meu
inbox-held = La { $name }

bulk-title = Lucru cu mai multe solicitări
bulk-text = Selectați solicitări din listă și indicați ce trebuie făcut. Nimic nu părăsește autoritatea dumneavoastră și se poate anula timp de zece minute.
bulk-person = Coleg
bulk-label = Etichetă
bulk-unit = Compartiment
bulk-assign = Predare
bulk-unlabel = Îndepărtarea etichetei
bulk-column = Selecție
bulk-pick = Selectați { $number }
bulk-pick-all = Selectați tot ce se află pe această pagină
bulk-selected = Selectate: { $count }

work-title = În cadrul autorității dumneavoastră
work-ours-only = Numai autoritatea dumneavoastră vede acest lucru.
work-mine = Această solicitare este preluată de dumneavoastră.
work-held = Această solicitare este preluată de { $name }.
work-nobody = Nimeni nu a preluat încă această solicitare.
work-take = Preluare
work-give-back = Înapoiere
work-unit = Compartiment: { $name }
work-unit-give = Trecere la compartiment
work-unit-take = Scoatere din compartiment
work-choose = Alegeți
work-label-put = Aplicarea etichetei
work-label-take = Îndepărtați { $name }
work-repeat = Solicitare nouă ca aceasta
work-none = Deocamdată nimic.
work-no-personal = Fără date cu caracter personal: textul este citit de toți din autoritatea dumneavoastră.

step-did-assign = Acum la { $name }:
step-did-give-back = Înapoiate:
step-did-label = Eticheta { $name } aplicată:
step-did-unlabel = Eticheta { $name } îndepărtată:
step-did-to-unit = Acum la compartimentul { $name }:
step-did-from-unit = Scoase din compartiment:
step-undone = Anulat:
step-unchanged = Neschimbat, deoarece era deja așa:
step-failed = Neefectuat:
step-undo = Anulare
step-undo-for = Posibil timp de zece minute.

notes-title = Note interne
notes-text = Notă nouă
notes-help = O citesc toți cei din autoritatea dumneavoastră care pot citi această solicitare. Notele se șterg odată cu solicitarea.
notes-add = Adăugarea notei
notes-take-back = Retragerea notei

labels-title = Etichete
labels-lead = Etichetele ordonează solicitările autorității dumneavoastră. Nicio altă autoritate nu le vede.
labels-new = Etichetă nouă
labels-colour = Culoare
labels-retire = Nu mai folosiți { $name }
colour-neutral = Gri
colour-info = Albastru
colour-success = Verde
colour-soon = Chihlimbariu
colour-error = Roșu

units-title = Compartimente
units-lead = Compartimentele ordonează activitatea din autoritatea dumneavoastră. Cine poate gestiona solicitări și face parte dintr-un compartiment poate prelua ceea ce a fost trecut la acesta. Compartimentele nu dau nimănui un rol și nicio altă autoritate nu le vede.
units-new = Compartiment nou
units-people = Persoane din acest compartiment
units-save = Salvați compartimentul
units-change = Modificați { $name }
units-close = Închideți { $name }
units-closed = Închis
units-into = Unde ajung solicitările sale deschise
units-into-none = La niciun compartiment

phrases-title = Formulări pentru răspuns
phrases-lead = Propoziții de care autoritatea dumneavoastră are des nevoie.
phrases-use = Copiați o formulare într-un răspuns.
phrases-new = Formulare nouă
phrases-name = Titlu
phrases-text = Textul formulării
phrases-keep = Salvarea formulării
phrases-change = Modificați { $name }
phrases-remove = Ștergeți { $name }
phrases-put-in = Inserați { $name }
phrases-done = Inserată.

same-person-text = Autoritatea dumneavoastră are deja o solicitare deschisă privind această persoană în această procedură:
