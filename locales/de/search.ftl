# The search for requests.
search-procedure = Verfahren
search-fields-lead = Wählen Sie ein Verfahren, um auch in seinen Feldern zu suchen.
search-empty-title = Nichts gefunden
search-empty-text = Prüfen Sie die Schreibweise, verwenden Sie weniger Wörter oder entfernen Sie einen Filter.
search-why = Gefunden über
search-why-person = Betroffene Person
search-save = Diese Suche speichern
search-saved = Gespeicherte Suchen
search-person-title = Nach einer Person suchen
search-person-lead = Gesucht wird jeweils in einem einzigen Verfahren. Festgehalten wird, wer wann und warum gesucht hat.
search-person-name = Name der Person oder des Unternehmens
search-person-name-help = Familien- und Vorname in beliebiger Reihenfolge und Schrift. Bei nur einem Namen ist das Geburtsdatum erforderlich.
search-person-cut = Angezeigt werden die letzten { $max }; es kann weitere geben. Suchen Sie erneut mit mehr Namensteilen oder mit dem Geburtsdatum.
search-reason-same-person = Um zu sehen, ob es zu der Person schon ein Ersuchen gibt
search-reason-enquiry = Um jemandem zu antworten, der die Nummer nicht kennt
search-reason-data-subject = Die Person übt ihre Datenschutzrechte aus
search-reason-supervision = Eine Aufsichtsbehörde oder ein Gericht fragt an
