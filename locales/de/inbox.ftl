# Eingang und Entwürfe.
inbox-title = Eingang
inbox-new = Neues Ersuchen
inbox-empty-title = Keine Einträge
inbox-empty-text = Ersuchen erscheinen hier, sobald sie gesendet oder empfangen wurden. Um andere zu sehen, wählen Sie eine andere Liste oder entfernen Sie die Filter.
inbox-caption = Ersuchen
inbox-state = Stand
inbox-request = Ersuchen
inbox-authority = Behörde
inbox-due = Fällig
inbox-piles = Listen
inbox-new-rows =
    { $count ->
        [one] { $count } neues Ersuchen anzeigen
       *[other] { $count } neue Ersuchen anzeigen
    }
pile-waiting_for_us = Bei uns
pile-to_allocate = Zuzuteilen
pile-waiting_for_them = Bei der anderen Behörde
pile-overdue = Überfällig
pile-closed = Abgeschlossen

filter-text = Nummer, Behörde oder Zeichen
filter-state = Stand
filter-area = Politikbereich
filter-country = Staat
filter-due = Fällig
filter-any = Alle
filter-act = Filtern
filter-clear = Alle Filter entfernen
due-within-overdue = Überfällig
due-within-this_week = Innerhalb von 7 Tagen
due-within-later = Später
due-within-never = Kein Termin

drafts-title = Entwürfe
drafts-saved = Der Entwurf ist gespeichert.
drafts-empty-title = Keine Entwürfe
drafts-empty-text = Hier erscheinen Ersuchen, die Sie begonnen und noch nicht gesendet haben.
drafts-recipient = An
drafts-no-recipient = Noch nicht ausgewählt
drafts-author = Begonnen von
drafts-changed = Zuletzt gespeichert
drafts-deleted-on = Wird gelöscht am
draft-deleted-on = Wenn niemand diesen Entwurf ändert, wird er am { $date } gelöscht.
read-only-suspended = Der Zugang Ihrer Behörde zu diesem Verfahren ist seit dem { $date } ausgesetzt.
read-only-ended = Der Zugang Ihrer Behörde zu diesem Verfahren endete am { $date }.
read-only-no-role = Sie haben keine Rolle mehr, mit der Entwürfe dieses Verfahrens geschrieben werden.
read-only-lead = Sie können diesen Entwurf lesen, daraus kopieren und ihn löschen. Ändern und senden können Sie ihn nicht.
drafts-act = Aktionen
drafts-delete = Löschen
drafts-delete-text = Der Entwurf und seine Dokumente werden endgültig gelöscht. Niemand sonst hat sie gesehen.
drafts-delete-confirm = Entwurf löschen
