filter-held = In behandeling bij
held-me = Mij
held-nobody = Niemand
held-unit = Mijn afdeling
inbox-held = Bij { $name }

bulk-title = Meerdere verzoeken tegelijk behandelen
bulk-text = Selecteer verzoeken in de lijst en kies wat er moet gebeuren. Niets verlaat uw autoriteit en u kunt het tien minuten lang ongedaan maken.
bulk-person = Collega
bulk-label = Etiket
bulk-unit = Afdeling
bulk-assign = Overdragen
bulk-unlabel = Etiket verwijderen
bulk-column = Selectie
bulk-pick = { $number } selecteren
bulk-pick-all = Alles op deze pagina selecteren
bulk-selected = Geselecteerd: { $count }

work-title = Binnen uw autoriteit
work-ours-only = Alleen uw autoriteit ziet dit.
work-mine = U behandelt dit verzoek.
work-held = { $name } behandelt dit verzoek.
work-nobody = Nog niemand behandelt dit verzoek.
work-take = In behandeling nemen
work-give-back = Teruggeven
work-unit = Afdeling: { $name }
work-unit-give = Bij de afdeling onderbrengen
work-unit-take = Uit de afdeling halen
work-choose = Kies
work-label-put = Etiket aanbrengen
work-label-take = { $name } verwijderen
work-repeat = Nieuw verzoek zoals dit
work-none = Nog niets.
work-no-personal = Zonder persoonsgegevens: iedereen binnen uw autoriteit leest het.

step-did-assign = Nu bij { $name }:
step-did-give-back = Teruggegeven:
step-did-label = Etiket { $name } aangebracht:
step-did-unlabel = Etiket { $name } verwijderd:
step-did-to-unit = Nu bij de afdeling { $name }:
step-did-from-unit = Uit de afdeling gehaald:
step-undone = Ongedaan gemaakt:
step-unchanged = Ongewijzigd, want het was al zo:
step-failed = Niet uitgevoerd:
step-undo = Ongedaan maken
step-undo-for = Mogelijk gedurende tien minuten.

notes-title = Interne notities
notes-text = Nieuwe notitie
notes-help = Iedereen binnen uw autoriteit die dit verzoek mag lezen, leest ze. Notities worden met het verzoek verwijderd.
notes-add = Notitie toevoegen
notes-take-back = Notitie terugnemen

labels-title = Etiketten
labels-lead = Etiketten ordenen de verzoeken van uw autoriteit. Geen andere autoriteit ziet ze.
labels-new = Nieuw etiket
labels-colour = Kleur
labels-retire = { $name } niet meer gebruiken
colour-neutral = Grijs
colour-info = Blauw
colour-success = Groen
colour-soon = Oranje
colour-error = Rood

units-title = Afdelingen
units-lead = Afdelingen ordenen het werk binnen uw autoriteit. Wie verzoeken mag behandelen en bij een afdeling hoort, mag in behandeling nemen wat daarbij is ondergebracht. Afdelingen geven niemand een rol, en geen andere autoriteit ziet ze.
units-new = Nieuwe afdeling
units-people = Personen in deze afdeling
units-save = De afdeling opslaan
units-change = { $name } wijzigen
units-close = { $name } sluiten
units-closed = Gesloten
units-into = Waar haar openstaande verzoeken naartoe gaan
units-into-none = Naar geen afdeling

phrases-title = Standaardzinnen
phrases-lead = Zinnen die uw autoriteit telkens weer nodig heeft.
phrases-use = Kopieer een zin naar een antwoord.
phrases-new = Nieuwe standaardzin
phrases-name = Titel
phrases-text = Formulering
phrases-keep = Standaardzin opslaan
phrases-change = { $name } wijzigen
phrases-remove = { $name } verwijderen
phrases-put-in = { $name } invoegen
phrases-done = Ingevoegd.

same-person-text = Uw autoriteit heeft in deze procedure al een lopend verzoek over deze persoon:
