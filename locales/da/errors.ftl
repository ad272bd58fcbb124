### Hvad der er galt, og hvordan det rettes; én meddelelse for hver kode.

# Afviste handlinger.
error-not-allowed = Din rolle giver ikke adgang til dette. Kontakt den person, der administrerer din myndigheds konti.
error-not-now = Dette kan ikke længere lade sig gøre: Anmodningen er kommet videre. Åbn den igen for at se, hvad der nu er muligt.
error-not-your-side = Det kan kun den anden myndighed gøre.
error-incomplete = Der mangler stadig noget, eller noget er forkert. Kontrollér de felter, der er nævnt på denne side.
error-no-recipient = Vælg den myndighed, der skal modtage anmodningen.
error-recipient-not-reachable = Hos denne myndighed er der ingen, der behandler anmodninger af denne type. Vælg en anden myndighed.
error-not-admitted = Din myndighed kan ikke sende anmodninger i denne procedure: Dens regler giver kun adgang for andre myndigheder.
error-recipient-not-admitted = Reglerne for denne procedure tillader ikke den valgte myndighed. Vælg en anden myndighed.
error-recipient-is-self = En anmodning kan ikke sendes til din egen myndighed. Vælg en anden myndighed.
error-no-date-proposed = Der er ingen foreslået dato, som afventer dit svar.
error-nothing-answered = Intet spørgsmål er besvaret endnu. Besvar mindst ét spørgsmål, og send derefter svaret.
error-already-rated = Din myndighed har allerede vurderet denne anmodning.
error-recipient-abroad = En anmodning kan kun videresendes til en myndighed i din egen medlemsstat. Vælg en anden myndighed.
error-recipient-takes-part = Denne myndighed deltager allerede i anmodningen. Vælg en anden myndighed.
error-nothing-corrected = Der er ikke ændret noget. Ret noget, eller slet kladden.
error-nothing-changed = Der er ikke ændret noget. Ret en af oplysningerne
error-parts-open = Nogle spørgsmål er hos en anden myndighed. Vent på dens svar, eller tag først spørgsmålene tilbage.
error-confidential = Denne anmodning er fortrolig. Den kan hverken videresendes eller opdeles, før den part, der har anmodet om fortrolig behandling, ophæver den.
error-confidential-document = Et dokument fra den anden myndighed er fortroligt. Bed myndigheden om at ophæve den fortrolige behandling, og giv derefter anmodningen videre.

# Problemer med et felt.
error-required = Udfyld dette felt
error-not-chosen = Vælg et svar
error-too-long = { $max ->
    [one] Forkort teksten til { $max } tegn
   *[other] Forkort teksten til højst { $max } tegn
}
error-not-a-date = Angiv en dag, der findes, med dag, måned og år i tal, for eksempel 27 3 2026
error-date-too-early = Angiv { $earliest } eller en senere dag
error-date-too-late = Angiv { $latest } eller en tidligere dag
error-date-after-legal = Angiv { $latest } eller en tidligere dag: Datoen må ikke ligge efter den lovbestemte frist
error-period-reversed = Den sidste dag ligger før den første dag. Ret en af dem
error-not-a-choice = Vælg en af de viste muligheder
error-not-a-number = Angiv et tal i cifre, for eksempel 12 eller 12,5
error-number-out-of-range = Angiv et tal fra { $min } til { $max }
error-no-currency = Vælg en valuta
error-not-a-country = Vælg et land på listen
error-unknown-region = Der findes ingen region med denne kode. Angiv en kode fra NUTS 2024, f.eks. DE2, eller lad feltet stå tomt
error-not-an-authority = Myndigheden findes ikke i fortegnelsen. Søg efter dens navn
error-exchanges-open = Her er stadig løbende anmodninger: { $count }. Angiv den myndighed, der overtager dem
error-not-a-successor = Denne myndighed kan ikke overtage anmodningerne. Vælg en anden i samme stat, som har adgang og personer, der behandler anmodninger
error-successor-not-admitted = Procedurens regler udelukker denne myndighed fra nogle af anmodningerne: { $count }. Årsag: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Vælg en anden
error-another-active-authority = Vælg en anden aktiv myndighed i samme stat
error-parent-below = Denne myndighed er selv en del af den anden. Vælg en, der ikke er det
error-too-deep = Højst { $max } myndigheder kan stå over hinanden
error-successor-takes-part = Denne myndighed deltager allerede i nogle af anmodningerne: { $count }. Vælg en anden
error-successor-is-self = En myndighed kan ikke efterfølge sig selv. Vælg en anden
error-successor-suspended = Denne myndigheds adgang til proceduren er suspenderet. Vælg en anden, eller genopret adgangen først
error-circular-succession = Proceduren kom fra denne myndighed, som afgav den tidligere. Vælg en anden
error-nobody-takes-over = Angiv den myndighed, der overtager denne procedure
error-no-question = Vælg mindst ét spørgsmål
error-no-question-left = Behold mindst ét spørgsmål. Videresend anmodningen, hvis alle skal gives videre
error-reason-required = Angiv begrundelsen
error-document-required = Vedhæft et dokument
error-document-not-allowed = Fjern de dokumenter, hvis type ikke kan vedhæftes her
error-document-misplaced = Fjern dokumentet { $name }: Formularen, som den nu er udfyldt, giver ikke mulighed for det
error-not-ticked = Sæt kryds i feltet for at bekræfte
error-file-empty = Filen er tom. Vælg en anden fil
error-file-too-large = Filen er for stor. Vælg en på højst { $max }
error-file-type-not-accepted = Filer af denne type modtages ikke. Vælg en PDF-, PNG-, JPEG- eller DOCX-fil
error-file-damaged = Filen kan ikke læses. Gem den igen, og vedhæft den nye fil
error-file-has-macros = Dokumentet indeholder makroer. Gem det uden makroer, og vedhæft det igen
error-too-many-files = Anmodningen indeholder allerede det højst tilladte antal dokumenter. Fjern et, før du vedhæfter et nyt
error-not-text = Teksten indeholder et usynligt tegn, der ikke kan gemmes. Slet teksten, og skriv den igen
error-not-an-email = Angiv en e-mailadresse, f.eks. navn@example.eu
error-not-a-phone = Angiv et telefonnummer med landekode, f.eks. +351 21 123 45 67
error-not-a-url = Angiv en fuldstændig webadresse, der begynder med https:// eller http://, f.eks. https://example.eu
error-not-an-iban = Angiv et IBAN-nummer: to bogstaver for landet, to kontrolcifre og derefter kontonummeret
error-iban-length = Længden af et IBAN-nummer, der begynder med { $country }: { $length }. Sammenlign med originalen
error-iban-mistyped = Kontrolcifrene passer ikke: Mindst ét tegn er forkert. Sammenlign IBAN-nummeret med originalen
error-not-a-plate = Angiv registreringsnummeret, som det står på køretøjet: bogstaver, cifre og bindestreger

# Kald, der mislykkedes.
error-not-found = Der er intet på denne adresse, som du kan se. Kontrollér nummeret, eller gå tilbage til listen.
error-stale = En kollega eller den anden myndighed har ændret dette i mellemtiden. Det, du har skrevet, er her stadig: Sammenlign det med den nye version, og send det igen.
error-key-reused = Denne formular er allerede sendt med et andet indhold. Åbn siden igen, før du sender en ny.
error-signed-out = Du er ikke længere logget ind. Log ind igen; det, du har skrevet, følger med.
error-unavailable = Denne del af systemet virker ikke i øjeblikket. Det, der er gemt, er i sikkerhed. Prøv igen om nogle minutter.
error-internal = Der opstod en fejl hos os. Det, der er gemt, er i sikkerhed. Prøv igen; hvis det sker igen, skal du oplyse referencen til din brugersupport.
error-unreadable = Siden kunne ikke behandles, måske fordi den var åben under en opdatering. Genindlæs den.
error-no-answer = Der er ingen forbindelse til systemet. Kontrollér din forbindelse, og prøv igen; hold denne side åben, så intet af det, du har skrevet, går tabt.

# Login.
error-sign-in-no-fit = Brugernavnet og adgangskoden passer ikke sammen. Kontrollér begge, og prøv igen.
error-sign-in-over = Det tog for lang tid at logge ind. Begynd forfra med navn og adgangskode.
error-factor-required = Du skal have en anden faktor, før du kan fortsætte. Opsæt den nu.
error-provider-cancelled = Du blev ikke logget ind: Login hos udbyderen blev afbrudt eller afvist. Prøv igen, eller log ind med din adgangskode.
error-provider-unknown-person = Ingen konto her er tilknyttet denne identitet. Log ind med brugernavn og adgangskode, og tilknyt derefter identiteten under »Min konto«.
error-provider-level = Udbyderen bekræftede ikke din identitet på det krævede sikkerhedsniveau. Log ind dér med en anden faktor.
error-provider-down = Udbyderen kan ikke nås i øjeblikket. Prøv igen om nogle minutter, eller log ind med din adgangskode.
error-provider-untrusted = Svaret fra udbyderen blev ikke godtaget: Det kom for sent, var allerede brugt eller passer ikke. Begynd forfra.
error-prove-again = Du loggede ind for et stykke tid siden. Log ind igen i et andet vindue, og gentag så dette trin.
error-sign-in-wait = { $seconds ->
    [one] For mange forsøg. Vent { $seconds } sekund, før du prøver igen.
   *[other] For mange forsøg. Vent { $seconds } sekunder, før du prøver igen.
}

# Kald, der blev afvist.
error-too-large = Det, du har sendt, fylder for meget. Forkort teksterne, og vedhæft filerne én ad gangen.
error-too-many-calls = Der kom for mange forespørgsler fra din browser på kort tid. Vent et øjeblik, og prøv igen.
error-foreign-origin = Denne formular kom ikke fra en side i dette system. Åbn siden her, og send den igen.
error-outside-remit = Dette ligger uden for din myndigheds funktioner. Henvend dig til den ansvarlige koordinator.
error-function-taken = En anden myndighed har allerede denne funktion for samme stat, region eller politikområde. Tag først den funktion tilbage.
error-circular-delegation = Denne myndighed står over din i netværket og kan ikke få en funktion af den.
error-holds-functions = Denne myndighed har stadig funktioner i netværket. Tag dem først tilbage.
error-authority-changed = Dette kan ikke længere lade sig gøre: Myndigheden eller dens plads i netværket er blevet ændret i mellemtiden. Åbn dens side igen for at se, hvad der nu er muligt.
error-not-a-coordinator = Den valgte myndighed har ingen funktion, der tillader dette her. Tildel den først funktionen, eller vælg en anden koordinator.

error-last-administrator = Det er den eneste administrator hos din myndighed. Gør først en anden til administrator.
error-not-in-this-state = Kontoen er ændret i mellemtiden. Se på den igen.
error-second-administrator = En anden administrator skal godkende det: hverken den, der anmodede om det, eller personen selv.
error-identity-taken = Denne identitet er allerede tilknyttet en konto, eller din konto er tilknyttet en anden identitet hos denne udbyder. Fjern først den tilknytning.
error-not-a-username = Brug 3 til 64 bogstaver, cifre, punktummer, bindestreger eller understreger
error-username-taken = Brugernavnet er optaget. Vælg et andet
error-password-too-short = Brug mindst { $min } tegn
error-password-too-common = Adgangskoden bruges ofte eller er blevet kendt ved et datalæk. Vælg en anden
error-password-about-owner = Adgangskoden må ikke være dit navn, din adresse eller din myndigheds navn. Vælg en anden
error-wrong-code = Koden hører ikke til dette link. Kontrollér den hos din administrator
error-wrong-password = Adgangskoden er forkert
error-wrong-factor-code = Koden er forkert, for gammel eller allerede brugt. Indtast den, som appen viser nu
error-wrong-passkey = Adgangsnøglen er ukendt her, eller den blev bekræftet for sent. Prøv igen, eller log ind med brugernavn og adgangskode
error-not-a-name = Skriv navnet uden specialtegn
error-colleague-exists = Der er allerede en kollega med denne e-mailadresse
error-not-a-colleague = Ingen aktiv kollega har dette brugernavn eller denne e-mailadresse
error-deputy-circle = Vælg en anden stedfortræder: En dag ville alle, der er stedfortrædere for hinanden, være fraværende
error-for-coordinators = Kun koordinatorer har behandlere af forelæggelser
error-unknown-procedure = Proceduren { $text } findes ikke
error-role-for-alerts = { $text } er en rolle, der kun gælder for advarsler og meddelelser
error-unknown-role = Rollen { $text } findes ikke
error-unknown-language = Sproget { $text } findes ikke
error-repeated-line = E-mailadressen står allerede i linje { $line }
error-not-utf8 = Linje { $line } kan ikke læses. Gem tabellen som CSV i UTF-8
error-no-heading = Første linje skal nævne kolonnerne, mindst name og email
error-column-count = Linjen har ikke lige så mange kolonner som den første
error-too-many-lines = Importér højst { $max } linjer ad gangen
error-work-copy-submitted = Arbejdskopien afventer godkendelse eller er i kraft og kan ikke ændres. Træk den først tilbage.
error-work-copy-not-submitted = Arbejdskopien er ikke sendt til godkendelse, eller den er allerede i kraft.
error-definition-faulty = Definitionen har fejl. Ret det, der står på listen, og prøv igen.
error-author-cannot-approve = En anden skal godkende det, du har skrevet.
error-not-a-publisher = Kun en administrator for Kommissionens myndighed kan godkende en definition eller sende den tilbage. Henvend dig til en af dem.
error-definition-unreadable = Filen kan ikke læses, så ingen formular kan ændre den. Ret den i filen.
error-written-otherwise = Denne del er skrevet på en måde, som ingen formular kan ændre. Ret den i filen.
error-not-a-procedure-folder = Filen er ikke et arkiv (ZIP) med én procedure. Vælg et arkiv med procedure.toml og dens tekster.
error-not-an-identifier = Brug små bogstaver, cifre og understreger, og begynd med et bogstav
error-not-a-condition = Skriv betingelsen som i en definition, f.eks. {"{"} field = "x", answered = true {"}"}
error-name-taken = Navnet er optaget. Vælg et andet
error-not-taken-up = Overtag anmodningen først; indtil da ser du kun hovedoplysningerne.
error-waits-for-allocation = Denne anmodning afventer fordeling. Den skal tildeles en medarbejder i din myndighed, før nogen behandler den.
error-no-coordinator = Ingen koordinator kan afgøre dette i øjeblikket. Kontakt den nationale koordinator.
error-coordinators-called = Koordinatorerne er allerede tilkaldt.
error-not-overdue = Før anmodningen er accepteret, kan koordinatorerne først inddrages, når en frist er overskredet.
error-commission-not-reachable = Ingen i Kommissionen deltager for tiden i denne procedure.
error-waits-for-decision = Noget her afventer en afgørelse. Vent på den, eller tag det indsendte tilbage.
error-deadline-not-over = Det er først muligt, når fristen er udløbet.
error-not-extensible = Ingen frist kan forlænges nu: Den er allerede forlænget, er udløbet, eller der løber ingen.
error-no-such-part = Ingen af de spørgsmål, der er givet til en anden myndighed, er nået så langt, som dette kræver.
error-confidential-already = Din side har allerede anmodet om fortrolig behandling.
error-closing-proposed = Et forslag om afslutning venter på svar. Kommer det fra den anden myndighed, så acceptér eller afvis det.
error-no-closing-proposed = Den anden myndighed har ikke foreslået afslutning.
error-commission-informed = Kommissionen er allerede underrettet om denne anmodning.
error-not-confidential = Din side har ikke anmodet om fortrolig behandling.
error-taken-up-already = Din myndighed har allerede overtaget anmodningen.
error-refusal-overruled = En koordinator har fundet, at din afvisning ikke er berettiget, så du kan ikke afvise igen.
error-opinion-awaited = Kommissionen er blevet spurgt og har endnu ikke afgivet udtalelse.
error-data-blocked = Oplysningerne i denne anmodning er blokeret, så intet i den kan ændres.
error-colleague-without-role = Denne kollega kan ikke behandle anmodningen. Vælg en, der udarbejder eller behandler anmodninger i denne procedure.
error-undo-over = Det kan ikke længere fortrydes: Der er gået ti minutter, eller det er allerede sket.
error-changed-since = Nogen har ændret dette i mellemtiden, så det forbliver, som det er.
error-rights-changed = Dine rettigheder blev ændret i dette øjeblik, så der er ikke sket noget. Åbn siden igen for at se, hvad du nu kan gøre.
error-nothing-selected = Vælg mindst én anmodning.
error-label-exists = Din myndighed har allerede et mærkat med dette navn. Vælg et andet.
error-too-many-labels = Din myndighed har allerede { $max } mærkater. Hold op med at bruge et, der ikke længere er brug for.
error-unit-exists = Din myndighed har allerede en enhed med dette navn. Vælg et andet.
error-too-many-units = Din myndighed har allerede { $max } enheder. Luk en, der ikke længere er brug for.
error-group-exists = Du har allerede en gruppe med dette navn. Vælg et andet.
error-too-many-groups = Du har allerede { $max } grupper. Slet en, du ikke har brug for.
error-group-full = Gruppen har allerede { $max } myndigheder. Fjern en, eller vælg en anden gruppe.
error-not-hours = Angiv hvert tidsrum fra et klokkeslæt til et andet, f.eks. 9.00-12.00
error-span-reversed = Åbningstiden slutter, før den begynder. Ret et af klokkeslættene
error-spans-overlap = Det andet tidsrum begynder, før det første er slut. Ret et af dem
error-too-many-spans = Angiv højst to tidsrum om dagen
error-closing-too-long = Der ville være lukket i mere end to år. Vælg en tidligere sidste dag
error-too-many-searches = Du har søgt efter personer for mange gange på kort tid. Vent en time, eller søg på nummer.
error-too-many-saved-searches = Du gemmer allerede så mange søgninger som muligt. Fjern en, og gem derefter denne.
error-too-many-exports = Du har hentet fortegnelsen for mange gange på kort tid. Prøv igen om en time.
