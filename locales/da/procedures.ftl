# Listen over procedurer og siden for hver af dem.
procedures-title = Procedurer
procedures-lead = Hvad myndigheder kan spørge hinanden om gennem informationssystemet for det indre marked, og efter hvilke regler.
procedures-words = Find en procedure
procedures-none = Ingen procedure indeholder disse ord.
procedures-back = Alle procedurer
procedures-count =
    { $count ->
        [one] { $count } procedure
       *[other] { $count } procedurer
    }
procedure-about = Om denne procedure
procedure-version = Udgave { $version }
procedure-version-current = gælder for nye anmodninger
procedure-version-old = Nye anmodninger følger en anden udgave af denne procedure
procedure-versions = Udgaver
procedure-in-english = Teksterne til denne procedure er ikke fuldstændige på dit sprog. De vises på engelsk.
procedure-not-public = Kun personer, der er logget ind, kan læse om denne procedure.
procedure-participants = Hvem der deltager
admission-title = Myndigheder, der kan deltage
admission-abroad = En anden stat end den anmodende myndigheds
admission-at-sending = Gælder kun ved afsendelse, ikke ved videresendelse
coordinators-never = Aldrig
coordinators-optional = Muligt, men ikke påkrævet
coordinators-mandatory = Altid, ved en koordinator
procedure-workflow = Forløbet af en anmodning
procedure-deadlines = Frister
procedure-refusal = Afvisningsgrunde
procedure-refusal-free = En begrundelse med ord er nok.
procedure-refusal-reason = Der skal også gives en begrundelse med ord.
attachment-request = Med anmodningen
attachment-reply = Med svaret
attachment-must = Et af disse dokumenter skal vedhæftes
attachment-sometimes = I nogle tilfælde skal et af disse dokumenter vedhæftes
attachment-may = Kun disse dokumenter kan vedhæftes
attachment-none = Der kan ikke vedhæftes dokumenter
procedure-told = Sider, der får besked
procedure-daily = Med dagens mail, medmindre personen har valgt andet
procedure-follows = Kan følge efter
procedure-form = En anmodnings indhold
procedure-special = særligt beskyttet
procedure-special-ground = Tilladt efter
procedure-before-acceptance = synlig før accept
procedure-blocking = Blokering
procedure-erasing = Sletning
procedure-agree-date = Acceptér den foreslåede dato
procedure-close-unattended = Automatisk afslutning

deadline-days = { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdage
}
deadline-weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
}
deadline-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
deadline-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
deadline-after-sending = { $length } efter at anmodningen blev sendt
deadline-working-days = { $count ->
    [one] { $count } arbejdsdag
   *[other] { $count } arbejdsdage
}
deadline-after-receipt = { $length } efter modtagelsen
deadline-after-completeness = { $length } efter at anmodningen er fuldstændig
deadline-after-field = { $length } efter den dato, der er angivet i feltet »{ $field }«
deadline-conditional = Fristen løber kun, hvis oplysningerne i formularen opfylder en betingelse
deadline-completed-by = Gøres fuldstændig ved
deadline-after-acceptance = { $length } efter accept
deadline-on-agreed-date = På den aftalte dato
deadline-after-agreed-date = { $length } efter den aftalte dato
deadline-after-closure = { $length } efter den formelle afslutning
deadline-reminder = Påmindelse på dag { $day }
deadline-reminders-before = Påmindelser, dage før: { $days }
deadline-escalates-after = Begge myndigheder får besked, arbejdsdage efter fristen: { $days }

diagram-title = Tilstandsdiagram
diagram-description = Tabellen nedenfor siger det samme med ord.
diagram-by = Udføres af
diagram-to = Fører til
diagram-stays = forbliver uændret

value-text = Tekst
value-long-text = Længere tekst
value-choice = En af disse muligheder
value-choices = En eller flere af disse muligheder
value-period = Periode
value-number = Tal
value-address = Adresse
value-percentage = Procentsats
value-company = Virksomhed
value-profession = Erhverv
value-language = Sprog
value-identity-document = Identitetsdokument
value-email = E-mailadresse
value-phone = Telefonnummer
value-url = Webadresse
value-iban = Bankkonto (IBAN)
value-vehicle-plate = Et køretøjs registreringsnummer
value-declaration = Erklæring, der skal bekræftes
value-person = Fysisk person
value-register = Indførelse i et register
