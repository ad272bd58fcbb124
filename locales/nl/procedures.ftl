# De lijst van procedures en de pagina van elke procedure.
procedures-title = Lijst van procedures
procedures-lead = Wat autoriteiten elkaar via het Informatiesysteem interne markt kunnen vragen, en volgens welke regels.
procedures-words = Een procedure zoeken
procedures-none = Geen enkele procedure bevat deze woorden.
procedures-back = Alle procedures
procedures-count =
    { $count ->
        [one] { $count } procedure
       *[other] { $count } procedures
    }
procedure-about = Over deze procedure
procedure-version = Versie { $version }
procedure-version-current = van kracht voor nieuwe verzoeken
procedure-version-old = Voor nieuwe verzoeken geldt een andere versie van deze procedure
procedure-versions = Versies
procedure-in-english = De teksten van deze procedure zijn niet volledig in uw taal. Ze worden in het Engels getoond.
procedure-not-public = Alleen wie is ingelogd, kan informatie over deze procedure lezen.
procedure-participants = Wie eraan deelneemt
admission-title = Toegelaten autoriteiten
admission-abroad = Een andere staat dan die van de verzoekende autoriteit
admission-at-sending = Geldt alleen bij verzending, niet bij doorsturen
coordinators-never = Nooit
coordinators-optional = Mogelijk, maar niet verplicht
coordinators-mandatory = Altijd, door een coördinator
procedure-workflow = Verloop van een verzoek
procedure-deadlines = Termijnen
procedure-refusal = Weigeringsgronden
procedure-refusal-free = Een reden in woorden volstaat.
procedure-refusal-reason = Ook een reden in woorden is vereist.
attachment-request = Met het verzoek
attachment-reply = Met het antwoord
attachment-must = Een van deze documenten moet worden bijgevoegd
attachment-sometimes = In sommige gevallen moet een van deze documenten worden bijgevoegd
attachment-may = Alleen deze documenten mogen worden bijgevoegd
attachment-none = Er mogen geen documenten worden bijgevoegd
procedure-told = Partijen die bericht krijgen
procedure-daily = Met de e-mail van de dag, tenzij iemand anders heeft gekozen
procedure-follows = Kan volgen op
procedure-form = Inhoud van een verzoek
procedure-special = bijzonder beschermd
procedure-special-ground = Toegestaan op grond van
procedure-before-acceptance = zichtbaar vóór aanvaarding
procedure-blocking = Afscherming
procedure-erasing = Verwijdering
procedure-agree-date = Instemmen met de voorgestelde datum
procedure-close-unattended = Automatische afsluiting

deadline-days = { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdagen
}
deadline-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
deadline-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
deadline-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
}
deadline-after-sending = { $length } na verzending van het verzoek
deadline-working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
}
deadline-after-receipt = { $length } na ontvangst
deadline-after-completeness = { $length } nadat het verzoek volledig is
deadline-after-field = { $length } na de datum die in het veld „{ $field }” is vermeld
deadline-conditional = Loopt alleen als de gegevens in het formulier aan een voorwaarde voldoen
deadline-completed-by = Volledig door
deadline-after-acceptance = { $length } na aanvaarding
deadline-on-agreed-date = Op de overeengekomen datum
deadline-after-agreed-date = { $length } na de overeengekomen datum
deadline-after-closure = { $length } na de formele afsluiting
deadline-reminder = Herinnering op dag { $day }
deadline-reminders-before = Herinneringen, dagen vooraf: { $days }
deadline-escalates-after = Beide autoriteiten ingelicht, werkdagen na afloop: { $days }

diagram-title = Statusdiagram
diagram-description = De tabel hieronder zegt hetzelfde in woorden.
diagram-by = Door
diagram-to = Leidt tot
diagram-stays = blijft ongewijzigd

value-text = Tekst
value-long-text = Langere tekst
value-choice = Een van deze mogelijkheden
value-choices = Een of meer van deze mogelijkheden
value-period = Periode
value-number = Getal
value-address = Adres
value-percentage = Percentage
value-company = Onderneming
value-profession = Beroep
value-language = Taal
value-identity-document = Identiteitsbewijs
value-email = E-mailadres
value-phone = Telefoonnummer
value-url = Internetadres
value-iban = Bankrekening (IBAN)
value-vehicle-plate = Kenteken van een voertuig
value-declaration = Te bevestigen verklaring
value-person = Persoon
value-register = Inschrijving in een register
