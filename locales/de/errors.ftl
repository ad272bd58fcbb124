### Was nicht stimmt und wie es sich beheben lässt, eine Meldung je Code.

# Abgelehnte Handlungen.
error-not-allowed = Ihre Rolle lässt das nicht zu. Wenden Sie sich an die Person, die die Konten Ihrer Behörde verwaltet.
error-not-now = Das ist nicht mehr möglich: Das Ersuchen ist inzwischen weiter. Öffnen Sie es erneut, um zu sehen, was jetzt möglich ist.
error-not-your-side = Das kann nur die andere Behörde tun.
error-incomplete = Es fehlt noch etwas oder etwas stimmt nicht. Prüfen Sie die auf dieser Seite genannten Felder.
error-no-recipient = Wählen Sie die Behörde, die das Ersuchen erhalten soll.
error-recipient-not-reachable = Bei dieser Behörde bearbeitet niemand Ersuchen dieser Art. Wählen Sie eine andere Behörde.
error-not-admitted = Ihre Behörde kann in diesem Verfahren keine Ersuchen stellen: Seine Regeln lassen andere Behörden zu.
error-recipient-not-admitted = Die Regeln dieses Verfahrens lassen die gewählte Behörde nicht zu. Wählen Sie eine andere Behörde.
error-recipient-is-self = An die eigene Behörde kann kein Ersuchen gesendet werden. Wählen Sie eine andere Behörde.
error-no-date-proposed = Es liegt kein Terminvorschlag vor, über den Sie zu entscheiden haben.
error-nothing-answered = Noch ist keine Frage beantwortet. Beantworten Sie mindestens eine Frage und senden Sie dann die Antwort.
error-already-rated = Ihre Behörde hat dieses Ersuchen bereits bewertet.
error-recipient-abroad = Ein Ersuchen kann nur an eine Behörde Ihres eigenen Mitgliedstaats weitergeleitet werden. Wählen Sie eine andere Behörde.
error-recipient-takes-part = Diese Behörde ist an dem Ersuchen bereits beteiligt. Wählen Sie eine andere Behörde.
error-nothing-corrected = Es wurde nichts geändert. Berichtigen Sie etwas oder löschen Sie den Entwurf.
error-nothing-changed = Es wurde nichts geändert. Ändern Sie eine der Angaben
error-parts-open = Einige Fragen liegen bei einer anderen Behörde. Warten Sie deren Antworten ab oder nehmen Sie die Fragen zuerst zurück.
error-confidential = Dieses Ersuchen ist vertraulich. Es kann weder weitergeleitet noch aufgeteilt werden, bis die Seite, die die vertrauliche Behandlung verlangt hat, sie aufhebt.
error-confidential-document = Ein Dokument der anderen Behörde ist vertraulich. Bitten Sie diese Behörde, die vertrauliche Behandlung aufzuheben, und geben Sie das Ersuchen dann weiter.

# Probleme eines Feldes.
error-required = Füllen Sie dieses Feld aus
error-not-chosen = Wählen Sie eine Antwort aus
error-too-long = { $max ->
    [one] Kürzen Sie den Text auf { $max } Zeichen
   *[other] Kürzen Sie den Text auf höchstens { $max } Zeichen
}
error-not-a-date = Geben Sie einen gültigen Tag mit Tag, Monat und Jahr in Ziffern an, zum Beispiel 27 3 2026
error-date-too-early = Geben Sie den { $earliest } oder einen späteren Tag an
error-date-too-late = Geben Sie den { $latest } oder einen früheren Tag an
error-date-after-legal = Geben Sie den { $latest } oder einen früheren Tag an: Der Termin darf nicht nach dem Ende der gesetzlichen Frist liegen
error-period-reversed = Der letzte Tag liegt vor dem ersten. Ändern Sie einen der beiden
error-not-a-choice = Wählen Sie eine der angezeigten Möglichkeiten
error-not-a-number = Geben Sie eine Zahl in Ziffern an, zum Beispiel 12 oder 12,5
error-number-out-of-range = Geben Sie eine Zahl von { $min } bis { $max } an
error-no-currency = Wählen Sie eine Währung
error-not-a-country = Wählen Sie einen Staat aus der Liste
error-unknown-region = Eine Region mit diesem Code gibt es nicht. Geben Sie einen Code der NUTS 2024 an, zum Beispiel DE2, oder lassen Sie das Feld leer
error-not-an-authority = Diese Behörde steht nicht im Verzeichnis. Suchen Sie sie nach ihrem Namen
error-exchanges-open = Hier laufen noch Ersuchen: { $count }. Nennen Sie die Behörde, die sie übernimmt
error-not-a-successor = Diese Behörde kann die Ersuchen nicht übernehmen. Wählen Sie eine andere desselben Staates, die Zugang hat und in der jemand Ersuchen bearbeitet
error-successor-not-admitted = Die Regeln des Verfahrens lassen diese Behörde bei einigen dieser Ersuchen nicht zu: { $count }. Grund: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Wählen Sie eine andere
error-another-active-authority = Wählen Sie eine andere aktive Behörde desselben Staates
error-parent-below = Diese Behörde gehört selbst zu der anderen. Wählen Sie eine, die nicht zu ihr gehört
error-too-deep = Höchstens { $max } Behörden dürfen übereinander stehen
error-successor-takes-part = Diese Behörde ist an einigen dieser Ersuchen bereits beteiligt: { $count }. Wählen Sie eine andere
error-successor-is-self = Eine Behörde kann nicht ihre eigene Nachfolgerin sein. Wählen Sie eine andere
error-successor-suspended = Der Zugang dieser Behörde zu dem Verfahren ist ausgesetzt. Wählen Sie eine andere oder stellen Sie zuerst den Zugang wieder her
error-circular-succession = Das Verfahren kam von dieser Behörde, die es früher abgegeben hat. Wählen Sie eine andere
error-nobody-takes-over = Geben Sie die Behörde an, die dieses Verfahren übernimmt
error-no-question = Wählen Sie mindestens eine Frage
error-no-question-left = Behalten Sie mindestens eine Frage. Um alle abzugeben, leiten Sie das Ersuchen weiter
error-reason-required = Geben Sie den Grund an
error-document-required = Fügen Sie ein Dokument bei
error-document-not-allowed = Entfernen Sie die Dokumente, deren Art hier nicht beigefügt werden kann
error-document-misplaced = Entfernen Sie das Dokument { $name }: Das Formular sieht es, wie es jetzt ausgefüllt ist, nicht vor
error-not-ticked = Setzen Sie zur Bestätigung das Häkchen
error-file-empty = Die Datei ist leer. Wählen Sie eine andere
error-file-too-large = Die Datei ist zu groß. Wählen Sie eine mit höchstens { $max }
error-file-type-not-accepted = Dateien dieses Typs werden nicht angenommen. Wählen Sie eine PDF-, PNG-, JPEG- oder DOCX-Datei
error-file-damaged = Die Datei lässt sich nicht lesen. Speichern Sie sie neu und fügen Sie die neue Datei bei
error-file-has-macros = Das Dokument enthält Makros. Speichern Sie es ohne Makros und fügen Sie es erneut bei
error-too-many-files = Mehr Dokumente kann das Ersuchen nicht enthalten. Entfernen Sie eines, bevor Sie ein weiteres beifügen
error-not-text = Der Text enthält ein unsichtbares Zeichen, das nicht gespeichert werden kann. Löschen Sie den Text und geben Sie ihn neu ein
error-not-an-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.eu
error-not-a-phone = Geben Sie eine Telefonnummer mit der Ländervorwahl ein, zum Beispiel +351 21 123 45 67
error-not-a-url = Geben Sie eine vollständige Internetadresse ein, die mit https:// oder http:// beginnt, zum Beispiel https://example.eu
error-not-an-iban = Geben Sie eine IBAN ein: zwei Buchstaben für das Land, zwei Prüfziffern, dann die Kontonummer
error-iban-length = Länge einer IBAN, die mit { $country } beginnt: { $length }. Vergleichen Sie Ihre Eingabe mit dem Original
error-iban-mistyped = Die Prüfziffern passen nicht: Mindestens ein Zeichen ist falsch. Vergleichen Sie die IBAN mit dem Original
error-not-a-plate = Geben Sie das Kennzeichen so ein, wie es am Fahrzeug steht: Buchstaben, Ziffern und Bindestriche

# Fehlgeschlagene Aufrufe.
error-not-found = Unter dieser Adresse gibt es nichts, was Sie einsehen können. Prüfen Sie die Nummer oder kehren Sie zur Liste zurück.
error-stale = In der Zwischenzeit hat jemand aus Ihrer Behörde oder die andere Behörde hier etwas geändert. Ihre Eingaben sind noch da: Vergleichen Sie sie mit dem neuen Stand und senden Sie sie erneut.
error-key-reused = Dieses Formular wurde bereits mit anderem Inhalt gesendet. Öffnen Sie die Seite neu, bevor Sie ein weiteres senden.
error-signed-out = Sie sind nicht mehr angemeldet. Melden Sie sich erneut an; Ihre Eingaben werden übernommen.
error-unavailable = Dieser Teil des Systems ist zurzeit gestört. Gespeichertes ist sicher. Versuchen Sie es in einigen Minuten erneut.
error-internal = Bei uns ist ein Fehler aufgetreten. Gespeichertes ist sicher. Versuchen Sie es erneut; tritt der Fehler wieder auf, nennen Sie Ihrer Servicestelle die Referenz.
error-unreadable = Die Seite konnte nicht verarbeitet werden, vielleicht weil sie während einer Aktualisierung geöffnet war. Laden Sie sie neu.
error-no-answer = Das System ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut; lassen Sie diese Seite geöffnet, damit keine Eingabe verloren geht.

# Anmeldung.
error-sign-in-no-fit = Benutzername und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.
error-sign-in-over = Die Anmeldung hat zu lange gedauert. Beginnen Sie neu mit Name und Passwort.
error-factor-required = Sie brauchen einen zweiten Faktor, bevor Sie fortfahren können. Richten Sie ihn jetzt ein.
error-provider-cancelled = Sie sind nicht angemeldet: Die Anmeldung beim Anbieter wurde abgebrochen oder abgelehnt. Versuchen Sie es erneut oder melden Sie sich mit Ihrem Passwort an.
error-provider-unknown-person = Mit dieser Identität ist hier kein Konto verknüpft. Melden Sie sich mit Benutzername und Passwort an und verknüpfen Sie die Identität unter „Mein Konto“.
error-provider-level = Der Anbieter hat Ihre Identität nicht auf dem verlangten Sicherheitsniveau bestätigt. Melden Sie sich dort mit einem zweiten Faktor an.
error-provider-down = Der Anbieter ist derzeit nicht erreichbar. Versuchen Sie es in einigen Minuten erneut oder melden Sie sich mit Ihrem Passwort an.
error-provider-untrusted = Die Antwort des Anbieters wurde nicht angenommen: Sie kam zu spät, wurde schon verwendet oder passt nicht. Beginnen Sie von vorn.
error-prove-again = Ihre Anmeldung liegt einige Zeit zurück. Melden Sie sich in einem anderen Fenster erneut an und wiederholen Sie dann diesen Schritt.
error-sign-in-wait = { $seconds ->
    [one] Zu viele Versuche. Warten Sie { $seconds } Sekunde, bevor Sie es erneut versuchen.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden, bevor Sie es erneut versuchen.
}

# Abgewiesene Aufrufe.
error-too-large = Was Sie gesendet haben, ist zu umfangreich. Kürzen Sie die Texte und fügen Sie Dateien einzeln bei.
error-too-many-calls = Von Ihrem Browser kamen in kurzer Zeit zu viele Aufrufe. Warten Sie einen Moment und versuchen Sie es erneut.
error-foreign-origin = Dieses Formular stammt nicht von einer Seite dieses Systems. Öffnen Sie die Seite hier und senden Sie es erneut.
error-outside-remit = Das liegt außerhalb des Bereichs, für den Ihre Behörde Funktionen hat. Wenden Sie sich an den zuständigen Koordinator.
error-function-taken = Eine andere Behörde hat diese Funktion bereits für denselben Staat, dieselbe Region oder denselben Politikbereich. Nehmen Sie jene Funktion zuerst zurück.
error-circular-delegation = Diese Behörde steht im Netz über Ihrer und kann von ihr keine Funktion erhalten.
error-holds-functions = Diese Behörde hat noch Funktionen im Netz. Nehmen Sie sie zuerst zurück.
error-authority-changed = Das ist nicht mehr möglich: Die Behörde oder ihre Stellung im Netz wurde inzwischen geändert. Öffnen Sie ihre Seite erneut, um zu sehen, was jetzt möglich ist.
error-not-a-coordinator = Die gewählte Behörde hat keine Funktion, die das hier erlaubt. Übertragen Sie ihr zuerst die Funktion oder wählen Sie einen anderen Koordinator.

error-last-administrator = Nur diese Person verwaltet Ihre Behörde. Geben Sie dieses Recht zuerst einer anderen Person.
error-not-in-this-state = Das Konto wurde inzwischen geändert. Sehen Sie es sich noch einmal an.
error-second-administrator = Zustimmen muss eine zweite verwaltende Person, die dies weder beantragt hat noch selbst betroffen ist.
error-identity-taken = Diese Identität ist bereits mit einem Konto verknüpft, oder Ihr Konto mit einer anderen Identität bei diesem Anbieter. Lösen Sie zuerst jene Verknüpfung.
error-not-a-username = Verwenden Sie 3 bis 64 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche
error-username-taken = Dieser Benutzername ist vergeben. Wählen Sie einen anderen
error-password-too-short = Verwenden Sie mindestens { $min } Zeichen
error-password-too-common = Dieses Passwort wird häufig verwendet oder ist durch ein Datenleck bekannt geworden. Wählen Sie ein anderes
error-password-about-owner = Das Passwort darf nicht Ihr Name, Ihre Adresse oder der Name Ihrer Behörde sein. Wählen Sie ein anderes
error-wrong-code = Der Code gehört nicht zu diesem Link. Prüfen Sie ihn mit Ihrer Systemverwaltung
error-wrong-password = Das Passwort ist falsch
error-wrong-factor-code = Der Code ist falsch, zu alt oder schon verwendet. Geben Sie den ein, den die App jetzt anzeigt
error-wrong-passkey = Der Passkey ist hier nicht bekannt oder wurde zu spät bestätigt. Versuchen Sie es erneut, oder melden Sie sich mit Benutzername und Passwort an
error-not-a-name = Schreiben Sie den Namen ohne Sonderzeichen
error-colleague-exists = Es gibt bereits eine Person mit dieser E-Mail-Adresse
error-not-a-colleague = Keine aktive Person Ihrer Behörde hat diesen Benutzernamen oder diese E-Mail-Adresse
error-deputy-circle = Wählen Sie eine andere Vertretung: An einem Tag wären alle abwesend, die einander vertreten
error-for-coordinators = Nur Koordinatoren bearbeiten Befassungen
error-unknown-procedure = Es gibt kein Verfahren { $text }
error-role-for-alerts = { $text } ist eine Rolle nur für Warnmeldungen und Mitteilungen
error-unknown-role = Es gibt keine Rolle { $text }
error-unknown-language = Es gibt keine Sprache { $text }
error-repeated-line = Diese E-Mail-Adresse steht schon in Zeile { $line }
error-not-utf8 = Zeile { $line } ist nicht lesbar. Speichern Sie die Tabelle als CSV in UTF-8
error-no-heading = Die erste Zeile muss die Spalten nennen, mindestens name und email
error-column-count = Die Zeile hat nicht so viele Spalten wie die erste
error-too-many-lines = Importieren Sie höchstens { $max } Zeilen auf einmal
error-work-copy-submitted = Die Arbeitskopie wartet auf Genehmigung oder ist in Kraft und kann nicht geändert werden. Nehmen Sie sie zuerst zurück.
error-work-copy-not-submitted = Die Arbeitskopie wurde nicht vorgelegt oder ist bereits in Kraft.
error-definition-faulty = Die Definition enthält Fehler. Berichtigen Sie, was die Liste nennt, und versuchen Sie es erneut.
error-author-cannot-approve = Was Sie geschrieben haben, muss jemand anderes genehmigen.
error-not-a-publisher = Nur wer die Behörde der Kommission verwaltet, darf eine Definition genehmigen oder zurückgeben. Wenden Sie sich an eine dieser Personen.
error-definition-unreadable = Die Datei ist nicht lesbar, daher kann kein Formular sie ändern. Berichtigen Sie sie in der Datei.
error-written-otherwise = Dieser Teil ist so geschrieben, dass kein Formular ihn ändern kann. Ändern Sie ihn in der Datei.
error-not-a-procedure-folder = Die Datei ist kein Archiv (ZIP) eines Verfahrens. Wählen Sie ein Archiv mit procedure.toml und den Texten.
error-not-an-identifier = Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche, beginnend mit einem Buchstaben
error-not-a-condition = Schreiben Sie die Bedingung wie in einer Definition, zum Beispiel {"{"} field = "x", answered = true {"}"}
error-name-taken = Dieser Name ist vergeben. Wählen Sie einen anderen
error-not-taken-up = Übernehmen Sie das Ersuchen zuerst; bis dahin sehen Sie nur die Kopfdaten.
error-waits-for-allocation = Dieses Ersuchen wartet auf Zuteilung. Es muss in Ihrer Behörde jemandem zugeteilt werden, bevor jemand darin tätig wird.
error-no-coordinator = Derzeit kann kein Koordinator darüber entscheiden. Wenden Sie sich an den nationalen Koordinator.
error-coordinators-called = Die Koordinatoren sind bereits hinzugezogen.
error-not-overdue = Vor der Annahme des Ersuchens können die Koordinatoren erst hinzugezogen werden, wenn eine Frist abgelaufen ist.
error-commission-not-reachable = Bei der Kommission nimmt derzeit niemand an diesem Verfahren teil.
error-waits-for-decision = Etwas wartet hier auf eine Entscheidung. Warten Sie diese ab oder nehmen Sie das Vorgelegte zurück.
error-deadline-not-over = Das ist erst möglich, wenn die Frist abgelaufen ist.
error-not-extensible = Zurzeit kann keine Frist verlängert werden: Sie wurde bereits verlängert, ist abgelaufen oder es läuft keine.
error-no-such-part = Keine der an eine andere Behörde abgegebenen Fragen ist so weit, wie es dafür nötig ist.
error-confidential-already = Ihre Seite hat die vertrauliche Behandlung bereits verlangt.
error-closing-proposed = Ein Vorschlag zum Abschluss wartet auf Antwort. Stammt er von der anderen Behörde, stimmen Sie zu oder lehnen Sie ab.
error-no-closing-proposed = Die andere Behörde hat keinen Abschluss vorgeschlagen.
error-commission-informed = Die Kommission ist über dieses Ersuchen bereits unterrichtet.
error-not-confidential = Ihre Seite hat keine vertrauliche Behandlung verlangt.
error-taken-up-already = Ihre Behörde hat das Ersuchen bereits übernommen.
error-refusal-overruled = Ein Koordinator hat Ihre Ablehnung für nicht begründet befunden; Sie können nicht erneut ablehnen.
error-opinion-awaited = Die Kommission wurde befasst und hat noch nicht Stellung genommen.
error-data-blocked = Die Daten dieses Ersuchens sind gesperrt; darin kann nichts mehr geändert werden.
error-colleague-without-role = Diese Person kann das Ersuchen nicht bearbeiten. Wählen Sie jemanden, der Ersuchen dieses Verfahrens entwirft oder bearbeitet.
error-undo-over = Das lässt sich nicht mehr rückgängig machen: Zehn Minuten sind vorbei, oder es ist bereits geschehen.
error-changed-since = Jemand hat dies inzwischen geändert, deshalb bleibt es, wie es ist.
error-rights-changed = Ihre Rechte wurden in diesem Augenblick geändert, deshalb ist nichts geschehen. Öffnen Sie die Seite neu, um zu sehen, was Sie jetzt tun können.
error-nothing-selected = Wählen Sie mindestens ein Ersuchen aus.
error-label-exists = Ihre Behörde hat schon eine Kennzeichnung mit diesem Namen. Wählen Sie einen anderen.
error-too-many-labels = Ihre Behörde hat bereits { $max } Kennzeichnungen. Verwenden Sie eine nicht mehr benötigte Kennzeichnung nicht weiter.
error-unit-exists = Ihre Behörde hat schon eine Organisationseinheit mit diesem Namen. Wählen Sie einen anderen.
error-too-many-units = Ihre Behörde hat bereits { $max } Organisationseinheiten. Schließen Sie eine nicht mehr benötigte.
error-group-exists = Sie haben schon eine Gruppe mit diesem Namen. Wählen Sie einen anderen.
error-too-many-groups = Sie haben bereits { $max } Gruppen. Löschen Sie eine, die Sie nicht brauchen.
error-group-full = Die Gruppe enthält bereits { $max } Behörden. Nehmen Sie eine heraus oder wählen Sie eine andere Gruppe.
error-not-hours = Geben Sie jeden Zeitraum von einer Uhrzeit bis zu einer Uhrzeit ein, zum Beispiel 9:00-12:00
error-span-reversed = Die Öffnungszeit endet, bevor sie beginnt. Ändern Sie eine der Uhrzeiten
error-spans-overlap = Der zweite Zeitraum beginnt, bevor der erste endet. Ändern Sie einen der beiden
error-too-many-spans = Geben Sie höchstens zwei Zeiträume am Tag ein
error-closing-too-long = Es wäre länger als zwei Jahre geschlossen. Wählen Sie einen früheren letzten Tag
error-too-many-searches = Sie haben in kurzer Zeit zu oft nach Personen gesucht. Warten Sie eine Stunde oder suchen Sie nach der Nummer.
error-too-many-saved-searches = Mehr Suchen lassen sich nicht speichern. Entfernen Sie eine und speichern Sie dann diese.
error-too-many-exports = Sie haben das Verzeichnis in kurzer Zeit zu oft heruntergeladen. Versuchen Sie es in einer Stunde wieder.
