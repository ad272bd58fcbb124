# Der Rahmen um jede Seite.
frame-skip = Zum Inhalt springen
frame-training = Schulung
frame-training-sentence = Schulungssystem: Nichts hier ist echt.
frame-search = Ersuchen suchen
frame-language = Sprache
frame-language-change = Ändern
frame-account = Mein Konto
frame-sign-out = Abmelden
frame-places = Bereiche
frame-inbox = Eingang
frame-drafts = Entwürfe
frame-directory = Verzeichnis

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es nichts oder Sie haben keinen Zugriff darauf. Prüfen Sie die Adresse oder kehren Sie zu Ihrem Eingang zurück.
not-found-back = Zum Eingang
failed-title = Diese Seite konnte nicht angezeigt werden
failed-reference = Tritt der Fehler wieder auf, nennen Sie Ihrer Servicestelle diese Referenz: { $reference }.
choose = Auswählen

shortcuts-title = Tastenkürzel
shortcuts-text = Einzelne Tasten, die zu Seiten führen. Während Sie schreiben, bewirken sie nichts.
shortcuts-on = Die Tastenkürzel sind in diesem Browser eingeschaltet.
shortcuts-off = Die Tastenkürzel sind in diesem Browser ausgeschaltet.
shortcuts-turn-off = Ausschalten
shortcuts-turn-on = Einschalten
shortcut-help = Diese Seite zeigen
shortcut-search = Zur Suche gehen
shortcut-new = Neues Ersuchen beginnen
shortcut-inbox = Eingang öffnen
shortcut-drafts = Entwürfe öffnen
shortcut-directory = Verzeichnis der Behörden öffnen
shortcut-next = Nächste Zeile einer Liste
shortcut-previous = Vorige Zeile einer Liste
