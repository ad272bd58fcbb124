# Der Assistent für ein neues Ersuchen.
new-request-title = Neues Ersuchen
new-request-lead = Wählen Sie aus, worum Sie eine andere Behörde ersuchen möchten. Sie können jederzeit speichern und später weitermachen.
new-request-none = Sie haben keine Rolle, mit der Sie Ersuchen stellen können. Wenden Sie sich an die Systemverwaltung Ihrer Behörde.
new-request-begin = Beginnen
new-request-lately = Von Ihnen zuletzt verwendet
new-request-areas = Politikbereiche
new-request-all-areas = Alle Politikbereiche

wizard-next = Speichern und weiter
wizard-save = Speichern und später abschließen
wizard-language = Sprache ändern
wizard-steps = Schritte
wizard-step-of = { $number } von { $total } · { $step }
wizard-done = erledigt
autosave-saved = Gespeichert: { $time }
autosave-failed = Nicht gespeichert. Ihre Eingaben sind noch da; speichern Sie mit der Schaltfläche unten.
autosave-stale = Dies wurde an anderer Stelle gespeichert, während Sie geschrieben haben. Ihre Eingaben sind noch da.
merge-open = Vergleichen und auswählen
merge-title = Zwei Fassungen
merge-lead = Diese Seite wurde an anderer Stelle gespeichert, nachdem Sie sie geöffnet hatten. Von Ihren Eingaben ist nichts verloren. Wählen Sie für jedes Feld, welche Fassung bleibt. Ihre eigene können Sie bearbeiten, zum Beispiel um Teile der anderen zu ergänzen.
merge-saved-by = { $name } hat die andere Fassung am { $time } gespeichert.
merge-mine = Meine Fassung
merge-theirs = Die andere Fassung
merge-empty = Nichts eingegeben
merge-taken = Aus der anderen Fassung übernommen, weil Sie hier nichts geändert hatten:
merge-save = Gewählte Fassungen speichern

step-basis = Rechtsgrundlage
step-basis-lead = Worauf Sie das Ersuchen stützen.
step-recipient = Behörde
step-recipient-lead = Suchen Sie die Behörde, die antworten kann. Geben Sie ihren Namen, einen Ort oder ein Sachgebiet in einer beliebigen Sprache ein.
step-subject = Gegenstand des Ersuchens
step-subject-lead = Als personenbezogen gekennzeichnete Felder bleiben der anderen Behörde verborgen, bis sie das Ersuchen annimmt.
step-questions = Fragen
step-questions-lead = Wählen Sie aus, was Sie wissen möchten. Die andere Behörde liest jede Frage in ihrer eigenen Sprache.
step-documents = Dokumente
step-documents-lead = Fügen Sie bei, was die andere Behörde braucht. Sie sieht Dokumente erst nach der Annahme.
step-deadline = Termin und Zeichen
step-deadline-lead = Geben Sie an, bis wann Sie die Antwort brauchen.
step-check = Prüfen und senden
step-check-lead = Das wird die andere Behörde sehen.

recipient-chosen = Ausgewählte Behörde
questions-chosen = { $chosen } von { $total }
questions-article = Artikel { $article }
questions-comment = Kommentar hinzufügen
questions-comment-on = Kommentar zu Frage { $number }
questions-own = Eigene Fragen
questions-own-help = Eigene Fragen werden nicht übersetzt: Die andere Behörde liest sie so, wie Sie sie schreiben. Nutzen Sie nach Möglichkeit die Liste.
questions-own-number = Eigene Frage { $number }
turns-name = { $name } { $number }
turns-add = Weiteren Eintrag hinzufügen: { $name }
turns-remove = { $name } { $number } entfernen
not-translated = { $language }, nicht übersetzt
not-translated-unknown = Nicht übersetzt

documents-kind = Art des Dokuments
documents-language = Sprache des Dokuments
documents-file = Datei
documents-rules = PDF, PNG, JPEG oder DOCX ohne Makros, bis zu 20 MB.
documents-attach = Beifügen
documents-remove = Entfernen
documents-misplaced = Das Formular sieht, wie es jetzt ausgefüllt ist, diese Dokumente nicht vor; sie werden nicht gesendet. Entfernen Sie sie.
documents-progress = Fortschritt beim Hochladen

wanted-label = Antwort benötigt bis
wanted-help = Die andere Behörde kann diesen Termin annehmen oder einen anderen vorschlagen.
reference-label = Ihr Zeichen
reference-help = Für Ihre eigenen Akten. Die andere Behörde sieht es nicht. Geben Sie hier nicht den Namen der Person an.

check-recipient = An
check-change = Ändern
check-before = Vor der Annahme
check-before-note = So viel, dass die Behörde erkennt, ob sie zuständig ist.
check-after = Nach der Annahme
check-after-note = Alle Ihre Eingaben.
check-send = Ersuchen senden
check-send-to = Senden an: { $name }
check-send-correction = Berichtigung senden

sent-title = Ersuchen gesendet
sent-for-approval = Ersuchen zur Genehmigung vorgelegt
sent-number = Nummer
sent-next = Wie es weitergeht
sent-due = Anzunehmen bis
sent-open = Ersuchen öffnen
