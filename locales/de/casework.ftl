filter-held = In Bearbeitung bei
held-me = Mir
held-nobody = Niemandem
held-unit = Meiner Organisationseinheit
inbox-held = Bei { $name }

bulk-title = Mehrere Ersuchen bearbeiten
bulk-text = Wählen Sie Ersuchen in der Liste aus und dann, was geschehen soll. Nichts verlässt Ihre Behörde, und Sie können es zehn Minuten lang rückgängig machen.
bulk-person = Kollegin oder Kollege
bulk-label = Kennzeichnung
bulk-unit = Organisationseinheit
bulk-assign = Übergeben
bulk-unlabel = Kennzeichnung entfernen
bulk-column = Auswahl
bulk-pick = { $number } auswählen
bulk-pick-all = Alle auf dieser Seite auswählen
bulk-selected = Ausgewählt: { $count }

work-title = In Ihrer Behörde
work-ours-only = Dies sieht nur Ihre Behörde.
work-mine = Sie bearbeiten dieses Ersuchen.
work-held = { $name } bearbeitet dieses Ersuchen.
work-nobody = Noch niemand bearbeitet dieses Ersuchen.
work-take = Übernehmen
work-give-back = Zurückgeben
work-unit = Organisationseinheit: { $name }
work-unit-give = Der Einheit zuteilen
work-unit-take = Aus der Einheit nehmen
work-choose = Bitte wählen
work-label-put = Kennzeichnung anbringen
work-label-take = { $name } entfernen
work-repeat = Neues Ersuchen wie dieses
work-none = Noch nichts vorhanden.
work-no-personal = Ohne personenbezogene Daten: Alle in Ihrer Behörde lesen es.

step-did-assign = Jetzt bei { $name }:
step-did-give-back = Zurückgegeben:
step-did-label = Kennzeichnung { $name } angebracht:
step-did-unlabel = Kennzeichnung { $name } entfernt:
step-did-to-unit = Jetzt in der Einheit { $name }:
step-did-from-unit = Aus der Einheit genommen:
step-undone = Rückgängig gemacht:
step-unchanged = Unverändert, weil es schon so war:
step-failed = Nicht ausgeführt:
step-undo = Rückgängig machen
step-undo-for = Zehn Minuten lang möglich.

notes-title = Interne Notizen
notes-text = Neue Notiz
notes-help = Alle in Ihrer Behörde, die dieses Ersuchen lesen dürfen, können sie lesen. Notizen werden mit dem Ersuchen gelöscht.
notes-add = Notiz hinzufügen
notes-take-back = Notiz zurücknehmen

labels-title = Kennzeichnungen
labels-lead = Kennzeichnungen ordnen die Ersuchen Ihrer Behörde. Keine andere Behörde sieht sie.
labels-new = Neue Kennzeichnung
labels-colour = Farbe
labels-retire = { $name } nicht mehr verwenden
colour-neutral = Grau
colour-info = Blau
colour-success = Grün
colour-soon = Orange
colour-error = Rot

units-title = Organisationseinheiten
units-lead = Organisationseinheiten ordnen die Arbeit in Ihrer Behörde. Wer Ersuchen bearbeiten darf und zu einer Einheit gehört, kann übernehmen, was ihr zugeteilt wurde. Einheiten geben niemandem eine Rolle, und keine andere Behörde sieht sie.
units-new = Neue Organisationseinheit
units-people = Personen in dieser Einheit
units-save = Einheit speichern
units-change = { $name } ändern
units-close = { $name } schließen
units-closed = Geschlossen
units-into = Wohin ihre offenen Ersuchen gehen
units-into-none = In keine Einheit

phrases-title = Textbausteine
phrases-lead = Sätze, die Ihre Behörde immer wieder braucht.
phrases-use = Kopieren Sie einen Textbaustein in eine Antwort.
phrases-new = Neuer Textbaustein
phrases-name = Titel
phrases-text = Wortlaut
phrases-keep = Textbaustein speichern
phrases-change = { $name } ändern
phrases-remove = { $name } löschen
phrases-put-in = { $name } einfügen
phrases-done = Eingefügt.

same-person-text = Ihre Behörde hat zu dieser Person in diesem Verfahren bereits ein offenes Ersuchen:
