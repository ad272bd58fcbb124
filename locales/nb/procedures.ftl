# Listen over prosedyrer og siden for hver av dem.
procedures-title = Prosedyrer
procedures-lead = Hva myndigheter kan spørre hverandre om gjennom informasjonssystemet for det indre marked, og etter hvilke regler.
procedures-words = Finn en prosedyre
procedures-none = Ingen prosedyre inneholder disse ordene.
procedures-back = Alle prosedyrer
procedures-count =
    { $count ->
        [one] { $count } prosedyre
       *[other] { $count } prosedyrer
    }
procedure-about = Om denne prosedyren
procedure-version = Versjon { $version }
procedure-version-current = gjelder for nye anmodninger
procedure-version-old = Nye anmodninger følger en annen versjon av denne prosedyren
procedure-versions = Versjoner
procedure-in-english = Tekstene til denne prosedyren er ikke fullstendige på ditt språk. De vises på engelsk.
procedure-not-public = Bare personer som er logget inn, kan lese om denne prosedyren.
procedure-participants = Hvem som deltar
admission-title = Tillatte myndigheter
admission-abroad = En annen stat enn den anmodende myndighetens
admission-at-sending = Gjelder bare ved sending, ikke ved videresending
coordinators-never = Aldri
coordinators-optional = Mulig, men ikke påkrevd
coordinators-mandatory = Alltid, ved en koordinator
procedure-workflow = Saksgangen for en anmodning
procedure-deadlines = Frister
procedure-refusal = Avslagsgrunner
procedure-refusal-free = En begrunnelse med ord er nok.
procedure-refusal-reason = Det kreves også en begrunnelse med ord.
attachment-request = Med anmodningen
attachment-reply = Med svaret
attachment-must = Ett av disse dokumentene må legges ved
attachment-sometimes = I noen tilfeller må ett av disse dokumentene legges ved
attachment-may = Bare disse dokumentene kan legges ved
attachment-none = Det kan ikke legges ved dokumenter
procedure-told = Sider som får beskjed
procedure-daily = Med dagens e-post, med mindre personen har valgt noe annet
procedure-follows = Kan følge etter
procedure-form = Innholdet i en anmodning
procedure-special = særlig vernet
procedure-special-ground = Tillatt etter
procedure-before-acceptance = synlig før anmodningen er godtatt
procedure-blocking = Sperring
procedure-erasing = Sletting
procedure-agree-date = Godta den foreslåtte datoen
procedure-close-unattended = Automatisk avslutning

deadline-days = { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdager
}
deadline-weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
}
deadline-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
deadline-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
deadline-after-sending = { $length } etter at anmodningen ble sendt
deadline-working-days = { $count ->
    [one] { $count } virkedag
   *[other] { $count } virkedager
}
deadline-after-receipt = { $length } etter mottak
deadline-after-completeness = { $length } etter at anmodningen er fullstendig
deadline-after-field = { $length } etter datoen som er oppgitt i feltet «{ $field }»
deadline-conditional = Fristen løper bare hvis opplysningene i skjemaet oppfyller et vilkår
deadline-completed-by = Fullstendig ved
deadline-after-acceptance = { $length } etter at anmodningen ble godtatt
deadline-on-agreed-date = På den avtalte datoen
deadline-after-agreed-date = { $length } etter den avtalte datoen
deadline-after-closure = { $length } etter den formelle avslutningen
deadline-reminder = Påminnelse på dag { $day }
deadline-reminders-before = Påminnelser, dager før: { $days }
deadline-escalates-after = Begge myndigheter får beskjed, virkedager etter fristen: { $days }

diagram-title = Tilstandsdiagram
diagram-description = Tabellen nedenfor sier det samme med ord.
diagram-by = Utføres av
diagram-to = Fører til
diagram-stays = forblir uendret

value-text = Tekst
value-long-text = Lengre tekst
value-choice = Ett av disse alternativene
value-choices = Ett eller flere av disse alternativene
value-period = Periode
value-number = Tall
value-address = Adresse
value-percentage = Prosentandel
value-company = Foretak
value-profession = Yrke
value-language = Språk
value-identity-document = Identitetsdokument
value-email = E-postadresse
value-phone = Telefonnummer
value-url = Nettadresse
value-iban = Bankkonto (IBAN)
value-vehicle-plate = Registreringsnummer for et kjøretøy
value-declaration = Erklæring som skal bekreftes
value-person = Fysisk person
value-register = Oppføring i et register
