# Das Verzeichnis der Behörden.
directory-title = Verzeichnis der Behörden
directory-attribution = Ortsnamen: GeoNames, CC BY 4.0. Namen der Staaten und Sprachen: Unicode CLDR.
find-label = Welche Behörde suchen Sie?
find-help = Ein Name, ein Ort oder ein Sachgebiet, in jeder Sprache und Schrift.
find-level = Ebene
find-area = Zuständigkeit
find-kind = Art der Behörde
find-function = Funktion
find-act = Suchen
find-count =
    { $count ->
        [one] { $count } Behörde
       *[other] { $count } Behörden
    }
find-why = Gefunden über:
find-own = Das ist Ihre eigene Behörde.
find-nobody-reads = Hier bearbeitet noch niemand Ersuchen dieses Verfahrens.
find-favourite = Favorit
find-partner = Zuletzt kontaktiert
find-catch-all = Es wurde keine passende Behörde gefunden, die angeschrieben werden kann. Diese Behörde übernimmt, wofür in ihrem Staat keine andere zuständig ist.
why-name = Name
why-english-name = englischer Name
why-alias = anderer Name
why-former = früherer Name
why-acronym = Abkürzung
why-competence = Beruf oder Sachgebiet
why-kind = Art der Stelle
why-place = Ort
why-country = Staat
level-national = Nationale Ebene
level-regional = Regionale Ebene
level-local = Lokale Ebene
competence-PQ = Berufsqualifikationen
competence-SD = Dienstleistungen
competence-PD = Öffentliche Urkunden
competence-FA = Feuerwaffen
competence-PR = Patientenrechte
competence-RT = Kraftverkehr
competence-PW = Entsendung von Arbeitnehmern
competence-CG = Kulturgüter
competence-GD = Datenschutz
competence-CP = Verbraucherschutz
competence-DL = Führerscheine
authority-country = Staat
authority-procedures = Erreichbar in den Verfahren
authority-no-procedure = Hier bearbeitet noch niemand Ersuchen.
authority-back = Zurück zum Verzeichnis
find-no-access = Diese Behörde hat keinen Zugang zu diesem Verfahren.
find-suspended = Der Zugang dieser Behörde ist ausgesetzt.
find-unfit = Diese Behörde kann in diesem Verfahren nicht gewählt werden. Grund: { $what }
favourite-add = Zu den Favoriten hinzufügen
favourite-remove = Aus den Favoriten entfernen
