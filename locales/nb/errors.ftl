### Hva som er galt og hvordan det rettes, én melding for hver kode.

# Handlinger som ikke er tillatt.
error-not-allowed = Rollen din tillater ikke dette. Kontakt den som administrerer kontoene hos myndigheten din.
error-not-now = Dette kan ikke lenger gjøres: Anmodningen har kommet videre. Åpne den igjen for å se hva som kan gjøres nå.
error-not-your-side = Bare den andre myndigheten kan gjøre dette.
error-incomplete = Noe mangler eller er feil. Kontroller feltene som er nevnt på denne siden.
error-no-recipient = Velg myndigheten som skal motta anmodningen.
error-recipient-not-reachable = Ingen hos denne myndigheten leser anmodninger av denne typen. Velg en annen myndighet.
error-not-admitted = Myndigheten din kan ikke sende anmodninger i denne prosedyren: reglene tillater andre myndigheter.
error-recipient-not-admitted = Reglene for denne prosedyren tillater ikke den valgte myndigheten. Velg en annen myndighet.
error-recipient-is-self = En anmodning kan ikke sendes til din egen myndighet. Velg en annen myndighet.
error-no-date-proposed = Det er ingen foreslått dato som venter på svaret ditt.
error-nothing-answered = Ingen spørsmål er besvart ennå. Svar på minst ett spørsmål, og send deretter svaret.
error-already-rated = Myndigheten din har allerede vurdert denne anmodningen.
error-recipient-abroad = En anmodning kan bare videresendes til en myndighet i din egen EØS-stat. Velg en annen myndighet.
error-recipient-takes-part = Denne myndigheten deltar allerede i anmodningen. Velg en annen myndighet.
error-nothing-corrected = Ingenting er endret. Rett noe, eller slett utkastet.
error-nothing-changed = Ingenting er endret. Endre en av opplysningene
error-parts-open = Noen spørsmål er hos en annen myndighet. Vent på svarene derfra, eller ta først spørsmålene tilbake.
error-confidential = Denne anmodningen er fortrolig. Den kan verken videresendes eller deles før den siden som har bedt om fortrolig behandling, opphever den.
error-confidential-document = Et dokument fra den andre myndigheten er fortrolig. Be myndigheten oppheve den fortrolige behandlingen, og gi deretter anmodningen videre.

# Problemer i et felt.
error-required = Fyll ut dette feltet
error-not-chosen = Velg et svar
error-too-long = { $max ->
    [one] Kort ned teksten til { $max } tegn
   *[other] Kort ned teksten til høyst { $max } tegn
}
error-not-a-date = Oppgi en dag som finnes, med dag, måned og år i tall, for eksempel 27 3 2026
error-date-too-early = Oppgi { $earliest } eller en senere dag
error-date-too-late = Oppgi { $latest } eller en tidligere dag
error-date-after-legal = Oppgi { $latest } eller en tidligere dag: Datoen kan ikke være etter den lovbestemte fristen
error-period-reversed = Den siste dagen er før den første dagen. Endre en av dem
error-not-a-choice = Velg et av alternativene som vises
error-not-a-number = Oppgi et tall med sifre, for eksempel 12 eller 12,5
error-number-out-of-range = Oppgi et tall fra { $min } til { $max }
error-no-currency = Velg en valuta
error-not-a-country = Velg et land fra listen
error-unknown-region = Det finnes ingen region med denne koden. Oppgi en kode fra NUTS 2024, for eksempel DE2, eller la feltet stå tomt
error-not-an-authority = Myndigheten finnes ikke i katalogen. Søk etter navnet på den
error-exchanges-open = Her er det fortsatt løpende anmodninger: { $count }. Oppgi myndigheten som overtar dem
error-not-a-successor = Denne myndigheten kan ikke overta anmodningene. Velg en annen i samme stat som har tilgang og personer som behandler anmodninger
error-successor-not-admitted = Etter reglene for prosedyren kan denne myndigheten ikke delta i enkelte av disse anmodningene: { $count }. Årsak: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Velg en annen
error-another-active-authority = Velg en annen aktiv myndighet i samme stat
error-parent-below = Denne myndigheten er selv en del av den andre. Velg en som ikke er det
error-too-deep = Høyst { $max } myndigheter kan stå over hverandre
error-successor-takes-part = Denne myndigheten deltar allerede i noen av disse anmodningene: { $count }. Velg en annen
error-successor-is-self = En myndighet kan ikke etterfølge seg selv. Velg en annen
error-successor-suspended = Denne myndighetens tilgang til prosedyren er midlertidig stanset. Velg en annen, eller gjenopprett tilgangen først
error-circular-succession = Prosedyren kom fra denne myndigheten, som ga den fra seg tidligere. Velg en annen
error-nobody-takes-over = Oppgi myndigheten som overtar denne prosedyren
error-no-question = Velg minst ett spørsmål
error-no-question-left = Behold minst ett spørsmål. Videresend anmodningen hvis alle skal gis videre
error-reason-required = Oppgi begrunnelsen
error-document-required = Legg ved et dokument
error-document-not-allowed = Fjern dokumentene av en type som ikke kan legges ved her
error-document-misplaced = Fjern dokumentet { $name }: det hører ikke hjemme i skjemaet slik det nå er utfylt
error-not-ticked = Kryss av i ruten for å bekrefte
error-file-empty = Filen er tom. Velg en annen fil
error-file-too-large = Filen er for stor. Velg en fil på høyst { $max }
error-file-type-not-accepted = Filer av denne typen godtas ikke. Velg en PDF-, PNG-, JPEG- eller DOCX-fil
error-file-damaged = Filen kan ikke leses. Lagre den på nytt og legg ved den nye filen
error-file-has-macros = Dokumentet inneholder makroer. Lagre det uten makroer og legg det ved igjen
error-too-many-files = Anmodningen har så mange dokumenter som den kan ha. Fjern ett før du legger ved et nytt
error-not-text = Teksten inneholder et usynlig tegn som ikke kan lagres. Slett teksten og skriv den på nytt
error-not-an-email = Oppgi en e-postadresse, for eksempel navn@example.eu
error-not-a-phone = Oppgi et telefonnummer med landkode, for eksempel +351 21 123 45 67
error-not-a-url = Oppgi en fullstendig nettadresse som begynner med https:// eller http://, for eksempel https://example.eu
error-not-an-iban = Oppgi et IBAN-nummer: to bokstaver for landet, to kontrollsifre og deretter kontonummeret
error-iban-length = Lengden på et IBAN-nummer som begynner med { $country }: { $length }. Sammenlign med originalen
error-iban-mistyped = Kontrollsifrene stemmer ikke: Minst ett tegn er feil. Sammenlign IBAN-nummeret med originalen
error-not-a-plate = Oppgi registreringsnummeret slik det står på kjøretøyet: bokstaver, sifre og bindestreker

# Kall som mislyktes.
error-not-found = Det er ingenting på denne adressen som du kan se. Kontroller nummeret, eller gå tilbake til listen.
error-stale = En kollega eller den andre myndigheten har endret dette i mellomtiden. Det du har skrevet, er fortsatt her: Sammenlign det med den nye versjonen, og send det på nytt.
error-key-reused = Dette skjemaet er allerede sendt med et annet innhold. Åpne siden på nytt før du sender et nytt.
error-signed-out = Du er ikke lenger logget inn. Logg inn igjen; det du har skrevet, blir med videre.
error-unavailable = Denne delen av systemet er ute av drift for øyeblikket. Det som er lagret, er trygt. Prøv igjen om noen minutter.
error-internal = Det oppstod en feil hos oss. Det som er lagret, er trygt. Prøv igjen; hvis det skjer på nytt, oppgi referansen til brukerstøtten.
error-unreadable = Siden kunne ikke tolkes, kanskje fordi den var åpen under en oppdatering. Last den inn på nytt.
error-no-answer = Systemet kan ikke nås. Kontroller tilkoblingen og prøv igjen; hold denne siden åpen, slik at ingenting av det du har skrevet, går tapt.

# Innlogging.
error-sign-in-no-fit = Brukernavnet og passordet stemmer ikke overens. Kontroller begge og prøv igjen.
error-sign-in-over = Innloggingen tok for lang tid. Begynn på nytt med navn og passord.
error-factor-required = Du trenger en ekstra faktor før du kan fortsette. Sett den opp nå.
error-provider-cancelled = Du ble ikke logget inn: Innloggingen hos leverandøren ble avbrutt eller avvist. Prøv igjen, eller logg inn med passordet.
error-provider-unknown-person = Ingen konto her er knyttet til denne identiteten. Logg inn med brukernavn og passord, og knytt deretter til identiteten under «Min konto».
error-provider-level = Leverandøren bekreftet ikke identiteten din på det påkrevde sikkerhetsnivået. Logg inn der med en ekstra faktor.
error-provider-down = Leverandøren er ikke tilgjengelig for øyeblikket. Prøv igjen om noen minutter, eller logg inn med passordet.
error-provider-untrusted = Svaret fra leverandøren ble ikke godtatt: Det kom for sent, var allerede brukt eller passer ikke. Begynn på nytt.
error-prove-again = Du logget inn for en stund siden. Logg inn igjen i et annet vindu, og gjenta så dette steget.
error-sign-in-wait = { $seconds ->
    [one] For mange forsøk. Vent { $seconds } sekund før du prøver igjen.
   *[other] For mange forsøk. Vent { $seconds } sekunder før du prøver igjen.
}

# Kall som ble avvist.
error-too-large = Det du sendte, er for stort. Kort ned tekstene og legg ved én fil om gangen.
error-too-many-calls = Det kom for mange kall fra nettleseren din på kort tid. Vent litt og prøv igjen.
error-foreign-origin = Dette skjemaet kom ikke fra en side i dette systemet. Åpne siden her og send det på nytt.
error-outside-remit = Dette ligger utenfor funksjonene til myndigheten din. Henvend deg til den ansvarlige koordinatoren.
error-function-taken = En annen myndighet har allerede denne funksjonen for samme stat, region eller politikkområde. Ta først den funksjonen tilbake.
error-circular-delegation = Denne myndigheten står over din i nettverket og kan ikke få en funksjon av den.
error-holds-functions = Denne myndigheten har fortsatt funksjoner i nettverket. Ta dem tilbake først.
error-authority-changed = Dette kan ikke lenger gjøres: Myndigheten eller plassen dens i nettverket er endret i mellomtiden. Åpne siden til myndigheten igjen for å se hva som kan gjøres nå.
error-not-a-coordinator = Den valgte myndigheten har ingen funksjon som tillater dette her. Gi den først funksjonen, eller velg en annen koordinator.

error-last-administrator = Dette er den eneste administratoren hos myndigheten din. Gjør først en annen til administrator.
error-not-in-this-state = Kontoen er endret i mellomtiden. Se på den igjen.
error-second-administrator = En annen administrator må godkjenne dette: verken den som ba om det, eller personen selv.
error-identity-taken = Denne identiteten er allerede knyttet til en konto, eller kontoen din til en annen identitet hos denne leverandøren. Fjern den tilknytningen først.
error-not-a-username = Bruk 3 til 64 bokstaver, tall, punktum, bindestreker eller understreker
error-username-taken = Brukernavnet er opptatt. Velg et annet
error-password-too-short = Bruk minst { $min } tegn
error-password-too-common = Dette passordet brukes ofte eller er blitt kjent i en datalekkasje. Velg et annet
error-password-about-owner = Passordet kan ikke være navnet ditt, adressen din eller myndigheten din. Velg et annet
error-wrong-code = Koden hører ikke til denne lenken. Kontroller den hos administratoren din
error-wrong-password = Passordet er feil
error-wrong-factor-code = Koden er feil, for gammel eller allerede brukt. Skriv inn den som appen viser nå
error-wrong-passkey = Passnøkkelen er ikke kjent her, eller den ble bekreftet for sent. Prøv igjen, eller logg inn med brukernavn og passord
error-not-a-name = Skriv navnet uten spesialtegn
error-colleague-exists = Det finnes allerede en kollega med denne e-postadressen
error-not-a-colleague = Ingen aktiv kollega har dette brukernavnet eller denne e-postadressen
error-deputy-circle = Velg en annen stedfortreder: En dag ville alle som trer inn for hverandre, være borte
error-for-coordinators = Bare koordinatorer har behandlere av foreleggelser
error-unknown-procedure = Prosedyren { $text } finnes ikke
error-role-for-alerts = { $text } er en rolle som bare gjelder varslinger og meldinger
error-unknown-role = Rollen { $text } finnes ikke
error-unknown-language = Språket { $text } finnes ikke
error-repeated-line = E-postadressen står allerede i linje { $line }
error-not-utf8 = Linje { $line } kan ikke leses. Lagre tabellen som CSV i UTF-8
error-no-heading = Første linje må nevne kolonnene, minst name og email
error-column-count = Linjen har ikke like mange kolonner som den første
error-too-many-lines = Importer høyst { $max } linjer om gangen
error-work-copy-submitted = Arbeidskopien venter på godkjenning eller er i kraft og kan ikke endres. Trekk den først tilbake.
error-work-copy-not-submitted = Arbeidskopien er ikke sendt til godkjenning eller er allerede i kraft.
error-definition-faulty = Definisjonen har feil. Rett det som står på listen, og prøv igjen.
error-author-cannot-approve = En annen må godkjenne det du har skrevet.
error-not-a-publisher = Bare en administrator for Kommisjonens myndighet kan godkjenne en definisjon eller sende den tilbake. Henvend deg til en av dem.
error-definition-unreadable = Filen kan ikke leses og kan derfor ikke endres med noe skjema. Rett den i filen.
error-written-otherwise = Denne delen er skrevet slik at den ikke kan endres med noe skjema. Endre den i filen.
error-not-a-procedure-folder = Filen er ikke en arkivfil (ZIP) med én prosedyre. Velg en arkivfil med procedure.toml og tekstene.
error-not-an-identifier = Bruk små bokstaver, sifre og understreker, og begynn med en bokstav
error-not-a-condition = Skriv betingelsen som i en definisjon, for eksempel {"{"} field = "x", answered = true {"}"}
error-name-taken = Navnet er opptatt. Velg et annet
error-not-taken-up = Overta anmodningen først; inntil da ser du bare hovedopplysningene.
error-waits-for-allocation = Denne anmodningen venter på fordeling. Den må tildeles noen i myndigheten din før noen behandler den.
error-no-coordinator = Ingen koordinator kan avgjøre dette nå. Kontakt den nasjonale koordinatoren.
error-coordinators-called = Koordinatorene er allerede tilkalt.
error-not-overdue = Før anmodningen er godtatt, kan koordinatorene først trekkes inn når en frist er gått ut.
error-commission-not-reachable = Ingen i Kommisjonen deltar for tiden i denne prosedyren.
error-waits-for-decision = Noe her venter på en avgjørelse. Vent på den, eller ta tilbake det som er sendt inn.
error-deadline-not-over = Dette er først mulig når fristen er utløpt.
error-not-extensible = Ingen frist kan forlenges nå: Den er allerede forlenget, er utløpt, eller det løper ingen.
error-no-such-part = Ingen av spørsmålene som er gitt til en annen myndighet, har kommet så langt som dette krever.
error-confidential-already = Din side har allerede bedt om fortrolig behandling.
error-closing-proposed = Et forslag om avslutning venter på svar. Kommer det fra den andre myndigheten, kan du godta eller avslå det.
error-no-closing-proposed = Den andre myndigheten har ikke foreslått avslutning.
error-commission-informed = Kommisjonen er allerede underrettet om denne anmodningen.
error-not-confidential = Din side har ikke bedt om fortrolig behandling.
error-taken-up-already = Myndigheten din har allerede overtatt anmodningen.
error-refusal-overruled = En koordinator har funnet at avslaget ditt ikke er berettiget, så du kan ikke avslå på nytt.
error-opinion-awaited = Kommisjonen er spurt og har ennå ikke avgitt uttalelse.
error-data-blocked = Opplysningene i denne anmodningen er sperret, så ingenting i den kan endres.
error-colleague-without-role = Denne kollegaen kan ikke behandle anmodningen. Velg en som utarbeider eller behandler anmodninger i denne prosedyren.
error-undo-over = Dette kan ikke lenger angres: Det har gått ti minutter, eller det er allerede angret.
error-changed-since = Noen har endret dette i mellomtiden, så det blir som det er.
error-rights-changed = Rettighetene dine ble endret i dette øyeblikket, så ingenting ble gjort. Åpne siden på nytt for å se hva du kan gjøre nå.
error-nothing-selected = Velg minst én anmodning.
error-label-exists = Myndigheten din har allerede en merkelapp med dette navnet. Velg et annet.
error-too-many-labels = Myndigheten din har allerede { $max } merkelapper. Slutt å bruke en som ikke lenger trengs.
error-unit-exists = Myndigheten din har allerede en enhet med dette navnet. Velg et annet.
error-too-many-units = Myndigheten din har allerede { $max } enheter. Legg ned en som ikke lenger trengs.
error-group-exists = Du har allerede en gruppe med dette navnet. Velg et annet.
error-too-many-groups = Du har allerede { $max } grupper. Slett en du ikke trenger.
error-group-full = Gruppen har allerede { $max } myndigheter. Ta ut en, eller velg en annen gruppe.
error-not-hours = Oppgi hvert tidsrom fra et klokkeslett til et annet, for eksempel 9:00-12:00
error-span-reversed = Tidsrommet slutter før det begynner. Endre et av klokkeslettene
error-spans-overlap = Det andre tidsrommet begynner før det første er slutt. Endre et av dem
error-too-many-spans = Oppgi høyst to tidsrom om dagen
error-closing-too-long = Kontoret ville være stengt i mer enn to år. Velg en tidligere siste dag
error-too-many-searches = Du har søkt etter personer for mange ganger på kort tid. Vent en time, eller søk på nummer.
error-too-many-saved-searches = Du har lagret så mange søk som mulig. Fjern ett, og lagre deretter dette.
error-too-many-exports = Du har lastet ned katalogen for mange ganger på kort tid. Prøv igjen om en time.
