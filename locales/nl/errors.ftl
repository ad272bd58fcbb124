### Wat er niet klopt en hoe het te verhelpen is, één melding per code.

# Geweigerde handelingen.
error-not-allowed = Uw rol staat dit niet toe. Neem contact op met de persoon die de accounts van uw autoriteit beheert.
error-not-now = Dit kan niet meer: de status van het verzoek is intussen veranderd. Open het verzoek opnieuw om te zien wat er nu mogelijk is.
error-not-your-side = Alleen de andere autoriteit kan dit doen.
error-incomplete = Er ontbreekt nog iets of er klopt iets niet. Controleer de velden die op deze pagina worden genoemd.
error-no-recipient = Kies de autoriteit die het verzoek moet ontvangen.
error-recipient-not-reachable = Bij deze autoriteit behandelt niemand verzoeken van deze soort. Kies een andere autoriteit.
error-not-admitted = Uw autoriteit kan in deze procedure geen verzoeken indienen: de regels laten andere autoriteiten toe.
error-recipient-not-admitted = De regels van deze procedure laten de gekozen autoriteit niet toe. Kies een andere autoriteit.
error-recipient-is-self = U kunt geen verzoek aan uw eigen autoriteit verzenden. Kies een andere autoriteit.
error-no-date-proposed = Er is geen voorgestelde datum die op uw antwoord wacht.
error-nothing-answered = Er is nog geen vraag beantwoord. Beantwoord ten minste één vraag en verzend dan het antwoord.
error-already-rated = Uw autoriteit heeft dit verzoek al beoordeeld.
error-recipient-abroad = Een verzoek kan alleen worden doorgestuurd naar een autoriteit van uw eigen lidstaat. Kies een andere autoriteit.
error-recipient-takes-part = Deze autoriteit is al bij het verzoek betrokken. Kies een andere autoriteit.
error-nothing-corrected = Er is niets gewijzigd. Corrigeer iets of verwijder het concept.
error-nothing-changed = Er is niets gewijzigd. Wijzig een van de gegevens
error-parts-open = Er liggen vragen bij een andere autoriteit. Wacht op haar antwoorden of neem de vragen eerst terug.
error-confidential = Dit verzoek is vertrouwelijk. Het kan niet worden doorgestuurd of gesplitst totdat de partij die om vertrouwelijke behandeling heeft gevraagd, deze beëindigt.
error-confidential-document = Een document van de andere autoriteit is vertrouwelijk. Vraag die autoriteit de vertrouwelijke behandeling te beëindigen en geef het verzoek daarna door.

# Problemen met een veld.
error-required = Vul dit veld in
error-not-chosen = Kies een antwoord
error-too-long = { $max ->
    [one] Kort de tekst in tot { $max } teken
   *[other] Kort de tekst in tot maximaal { $max } tekens
}
error-not-a-date = Vul een bestaande datum in, met dag, maand en jaar in cijfers, bijvoorbeeld 27 3 2026
error-date-too-early = Vul { $earliest } of een latere dag in
error-date-too-late = Vul { $latest } of een eerdere dag in
error-date-after-legal = Vul { $latest } of een eerdere dag in: de datum mag niet na afloop van de wettelijke termijn liggen
error-period-reversed = De laatste dag valt vóór de eerste dag. Wijzig een van beide
error-not-a-choice = Kies een van de getoonde opties
error-not-a-number = Vul een getal in cijfers in, bijvoorbeeld 12 of 12,5
error-number-out-of-range = Vul een getal van { $min } tot en met { $max } in
error-no-currency = Kies een munteenheid
error-not-a-country = Kies een land uit de lijst
error-unknown-region = Er is geen regio met deze code. Geef een NUTS 2024-code op, bijvoorbeeld DE2, of laat het veld leeg
error-not-an-authority = Deze autoriteit staat niet in de gids. Zoek haar op naam
error-exchanges-open = Hier lopen nog verzoeken: { $count }. Noem de autoriteit die ze overneemt
error-not-a-successor = Deze autoriteit kan de verzoeken niet overnemen. Kies een andere van dezelfde staat die toegang heeft en personen die verzoeken behandelen
error-successor-not-admitted = De regels van de procedure laten deze autoriteit bij enkele van deze verzoeken niet toe: { $count }. Reden: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Kies een andere
error-another-active-authority = Kies een andere actieve autoriteit van dezelfde staat
error-parent-below = Deze autoriteit is zelf een onderdeel van de andere. Kies er een die dat niet is
error-too-deep = Er mogen niet meer dan { $max } autoriteiten boven elkaar staan
error-successor-takes-part = Deze autoriteit is al bij enkele van deze verzoeken betrokken: { $count }. Kies een andere
error-successor-is-self = Een autoriteit kan zichzelf niet opvolgen. Kies een andere
error-successor-suspended = De toegang van deze autoriteit tot de procedure is geschorst. Kies een andere of herstel eerst de toegang
error-circular-succession = De procedure kwam van deze autoriteit, die haar eerder afstond. Kies een andere
error-nobody-takes-over = Geef de autoriteit op die deze procedure overneemt
error-no-question = Kies ten minste één vraag
error-no-question-left = Houd minstens één vraag. Stuur het verzoek door om ze allemaal af te geven
error-reason-required = Geef de reden op
error-document-required = Voeg een document bij
error-document-not-allowed = Verwijder de documenten waarvan de soort hier niet mag worden bijgevoegd
error-document-misplaced = Verwijder het document { $name }: het formulier voorziet er, zoals het nu is ingevuld, niet in
error-not-ticked = Vink het vakje aan om te bevestigen
error-file-empty = Het bestand is leeg. Kies een ander bestand
error-file-too-large = Het bestand is te groot. Kies een bestand van maximaal { $max }
error-file-type-not-accepted = Bestanden van dit type worden niet geaccepteerd. Kies een PDF-, PNG-, JPEG- of DOCX-bestand
error-file-damaged = Het bestand kan niet worden gelezen. Sla het opnieuw op en voeg het nieuwe bestand bij
error-file-has-macros = Het document bevat macro’s. Sla het op zonder macro’s en voeg het opnieuw bij
error-too-many-files = Het verzoek bevat al het maximale aantal documenten. Verwijder er een voordat u een ander bijvoegt
error-not-text = De tekst bevat een onzichtbaar teken dat niet kan worden opgeslagen. Wis de tekst en typ hem opnieuw
error-not-an-email = Vul een e-mailadres in, bijvoorbeeld naam@example.eu
error-not-a-phone = Vul een telefoonnummer met de landcode in, bijvoorbeeld +351 21 123 45 67
error-not-a-url = Vul een volledig internetadres in dat begint met https:// of http://, bijvoorbeeld https://example.eu
error-not-an-iban = Vul een IBAN in: twee letters voor het land, twee controlecijfers en dan het rekeningnummer
error-iban-length = Lengte van een IBAN die begint met { $country }: { $length }. Vergelijk wat u hebt getypt met het origineel
error-iban-mistyped = De controlecijfers kloppen niet: minstens één teken is fout. Vergelijk de IBAN met het origineel
error-not-a-plate = Vul het kenteken in zoals het op het voertuig staat: letters, cijfers en streepjes

# Mislukte opvragingen.
error-not-found = Op dit adres is niets dat u kunt inzien. Controleer het nummer of ga terug naar de lijst.
error-stale = Een collega of de andere autoriteit heeft dit intussen gewijzigd. Wat u hebt getypt, staat er nog: vergelijk het met de nieuwe status en verzend het opnieuw.
error-key-reused = Dit formulier is al met een andere inhoud verzonden. Open de pagina opnieuw voordat u een nieuw formulier verzendt.
error-signed-out = U bent niet meer ingelogd. Log opnieuw in; wat u hebt getypt, blijft bewaard.
error-unavailable = Dit deel van het systeem werkt op dit moment niet. Wat is opgeslagen, is veilig. Probeer het over enkele minuten opnieuw.
error-internal = Er is bij ons iets misgegaan. Wat is opgeslagen, is veilig. Probeer het opnieuw; gebeurt het nog eens, geef de referentie dan door aan uw servicedesk.
error-unreadable = De pagina kon niet worden verwerkt, misschien omdat zij tijdens een update openstond. Laad de pagina opnieuw.
error-no-answer = Het systeem is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw; houd deze pagina open, zodat niets van wat u hebt getypt verloren gaat.

# Inloggen.
error-sign-in-no-fit = De gebruikersnaam en het wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.
error-sign-in-over = Het inloggen duurde te lang. Begin opnieuw met naam en wachtwoord.
error-factor-required = U hebt een tweede factor nodig voordat u verder kunt. Stel die nu in.
error-provider-cancelled = U bent niet ingelogd: het inloggen bij de aanbieder is afgebroken of geweigerd. Probeer het opnieuw of log in met uw wachtwoord.
error-provider-unknown-person = Hier is geen account aan deze identiteit gekoppeld. Log in met uw gebruikersnaam en wachtwoord en koppel daarna de identiteit onder „Mijn account”.
error-provider-level = De aanbieder heeft uw identiteit niet op het vereiste beveiligingsniveau bevestigd. Log daar in met een tweede factor.
error-provider-down = De aanbieder is op dit moment niet bereikbaar. Probeer het over enkele minuten opnieuw of log in met uw wachtwoord.
error-provider-untrusted = Het antwoord van de aanbieder is niet aanvaard: het kwam te laat, was al gebruikt of past niet. Begin opnieuw.
error-prove-again = U bent een tijd geleden ingelogd. Log in een ander venster opnieuw in en herhaal daarna deze stap.
error-sign-in-wait = { $seconds ->
    [one] Te veel pogingen. Wacht { $seconds } seconde voordat u het opnieuw probeert.
   *[other] Te veel pogingen. Wacht { $seconds } seconden voordat u het opnieuw probeert.
}

# Afgewezen opvragingen.
error-too-large = Wat u hebt verzonden, is te groot. Kort de teksten in en voeg bestanden een voor een bij.
error-too-many-calls = Uw browser heeft in korte tijd te veel opvragingen gedaan. Wacht even en probeer het opnieuw.
error-foreign-origin = Dit formulier is niet afkomstig van een pagina van dit systeem. Open de pagina hier en verzend het opnieuw.
error-outside-remit = Dit valt buiten de functies van uw autoriteit. Neem contact op met de verantwoordelijke coördinator.
error-function-taken = Een andere autoriteit heeft deze functie al voor dezelfde staat, regio of hetzelfde beleidsterrein. Neem eerst die functie terug.
error-circular-delegation = Deze autoriteit staat in het netwerk boven de uwe en kan van haar geen functie krijgen.
error-holds-functions = Deze autoriteit heeft nog functies in het netwerk. Neem die eerst terug.
error-authority-changed = Dit kan niet meer: de autoriteit of haar plaats in het netwerk is intussen gewijzigd. Open de pagina van de autoriteit opnieuw om te zien wat er nu mogelijk is.
error-not-a-coordinator = De gekozen autoriteit heeft geen functie die dit hier toelaat. Ken haar eerst de functie toe of kies een andere coördinator.

error-last-administrator = Dit is de enige beheerder van uw autoriteit. Maak eerst iemand anders beheerder.
error-not-in-this-state = Het account is intussen gewijzigd. Bekijk het opnieuw.
error-second-administrator = Een tweede beheerder moet dit goedkeuren: noch wie erom heeft gevraagd, noch de betrokken persoon zelf.
error-identity-taken = Deze identiteit is al aan een account gekoppeld, of uw account aan een andere identiteit bij deze aanbieder. Ontkoppel die eerst.
error-not-a-username = Gebruik 3 tot 64 letters, cijfers, punten, koppeltekens of onderstrepingstekens
error-username-taken = Deze gebruikersnaam is al in gebruik. Kies een andere
error-password-too-short = Gebruik minstens { $min } tekens
error-password-too-common = Dit wachtwoord wordt vaak gebruikt of is door een datalek bekend geworden. Kies een ander
error-password-about-owner = Het wachtwoord mag niet uw naam, uw adres of uw autoriteit zijn. Kies een ander
error-wrong-code = De code hoort niet bij deze link. Controleer de code bij uw beheerder
error-wrong-password = Het wachtwoord is onjuist
error-wrong-factor-code = De code is onjuist, te oud of al gebruikt. Voer de code in die de app nu toont
error-wrong-passkey = De toegangssleutel is hier niet bekend of is te laat bevestigd. Probeer het opnieuw of log in met uw gebruikersnaam en wachtwoord
error-not-a-name = Schrijf de naam zonder speciale tekens
error-colleague-exists = Er is al een collega met dit e-mailadres
error-not-a-colleague = Geen actieve collega heeft deze gebruikersnaam of dit e-mailadres
error-deputy-circle = Kies een andere vervanger: op een dag zou iedereen die elkaar vervangt afwezig zijn
error-for-coordinators = Alleen coördinatoren hebben behandelaars van voorleggingen
error-unknown-procedure = De procedure { $text } bestaat niet
error-role-for-alerts = { $text } is een rol die alleen voor waarschuwingen en kennisgevingen bestaat
error-unknown-role = De rol { $text } bestaat niet
error-unknown-language = De taal { $text } bestaat niet
error-repeated-line = Dit e-mailadres staat al op regel { $line }
error-not-utf8 = Regel { $line } kan niet worden gelezen. Sla de tabel op als CSV in UTF-8
error-no-heading = De eerste regel moet de kolommen noemen, minstens name en email
error-column-count = De regel heeft niet evenveel kolommen als de eerste
error-too-many-lines = Importeer hoogstens { $max } regels tegelijk
error-work-copy-submitted = De werkkopie wacht op goedkeuring of is van kracht en kan niet worden gewijzigd. Neem haar eerst terug.
error-work-copy-not-submitted = De werkkopie is niet ingediend of is al van kracht.
error-definition-faulty = De definitie bevat fouten. Herstel wat de lijst noemt en probeer het opnieuw.
error-author-cannot-approve = Iemand anders moet goedkeuren wat u hebt geschreven.
error-not-a-publisher = Alleen een beheerder van de autoriteit van de Commissie mag een definitie goedkeuren of terugsturen. Wend u tot een van hen.
error-definition-unreadable = Het bestand is niet leesbaar, dus geen formulier kan het wijzigen. Herstel het in het bestand.
error-written-otherwise = Dit deel is zo geschreven dat geen formulier het kan wijzigen. Wijzig het in het bestand.
error-not-a-procedure-folder = Het bestand is geen archief (ZIP) van één procedure. Kies een archief met procedure.toml en de teksten.
error-not-an-identifier = Gebruik kleine letters, cijfers en onderstrepingstekens, te beginnen met een letter
error-not-a-condition = Schrijf de voorwaarde zoals in een definitie, bijvoorbeeld {"{"} field = "x", answered = true {"}"}
error-name-taken = Deze naam is al in gebruik. Kies een andere
error-not-taken-up = Neem het verzoek eerst over; tot dan ziet u alleen de kopgegevens.
error-waits-for-allocation = Dit verzoek wacht op toewijzing. Het moet binnen uw autoriteit aan iemand worden toegewezen voordat iemand het behandelt.
error-no-coordinator = Op dit moment kan geen coördinator hierover beslissen. Neem contact op met de nationale coördinator.
error-coordinators-called = De coördinatoren zijn al ingeschakeld.
error-not-overdue = Voordat het verzoek is aanvaard, kunnen de coördinatoren pas worden ingeschakeld als een termijn is verstreken.
error-commission-not-reachable = Bij de Commissie neemt momenteel niemand aan deze procedure deel.
error-waits-for-decision = Hier wordt op een beslissing gewacht. Wacht die af of neem terug wat is ingediend.
error-deadline-not-over = Dit kan pas als de termijn is verstreken.
error-not-extensible = Er kan nu geen termijn worden verlengd: die is al verlengd, is verstreken of er loopt er geen.
error-no-such-part = Geen van de vragen die aan een andere autoriteit zijn gegeven, is in het stadium dat hiervoor nodig is.
error-confidential-already = Uw partij heeft al om vertrouwelijke behandeling gevraagd.
error-closing-proposed = Een voorstel tot afsluiting wacht op antwoord. Komt het van de andere autoriteit, stem er dan mee in of wijs het af.
error-no-closing-proposed = De andere autoriteit heeft geen afsluiting voorgesteld.
error-commission-informed = De Commissie is al over dit verzoek ingelicht.
error-not-confidential = Uw partij heeft niet om vertrouwelijke behandeling gevraagd.
error-taken-up-already = Uw autoriteit heeft het verzoek al overgenomen.
error-refusal-overruled = Een coördinator vond uw weigering niet gegrond; u kunt niet opnieuw weigeren.
error-opinion-awaited = De Commissie is om advies gevraagd en heeft dat nog niet gegeven.
error-data-blocked = De gegevens van dit verzoek zijn afgeschermd; er kan niets meer aan worden gewijzigd.
error-colleague-without-role = Deze collega kan het verzoek niet behandelen. Kies iemand die verzoeken van deze procedure opstelt of behandelt.
error-undo-over = Dit kan niet meer ongedaan worden gemaakt: er zijn tien minuten verstreken of het is al gebeurd.
error-changed-since = Iemand heeft dit intussen gewijzigd, dus het blijft zoals het is.
error-rights-changed = Uw rechten zijn op dit moment gewijzigd, dus er is niets gedaan. Open de pagina opnieuw om te zien wat u nu kunt doen.
error-nothing-selected = Selecteer ten minste één verzoek.
error-label-exists = Uw autoriteit heeft al een etiket met deze naam. Kies een andere.
error-too-many-labels = Uw autoriteit heeft al { $max } etiketten. Stop met een etiket dat niet meer nodig is.
error-unit-exists = Uw autoriteit heeft al een afdeling met deze naam. Kies een andere.
error-too-many-units = Uw autoriteit heeft al { $max } afdelingen. Sluit er een die niet meer nodig is.
error-group-exists = U hebt al een groep met deze naam. Kies een andere.
error-too-many-groups = U hebt al { $max } groepen. Verwijder er een die u niet nodig hebt.
error-group-full = De groep bevat al { $max } autoriteiten. Verwijder er een of kies een andere groep.
error-not-hours = Voer elk tijdvak in van een tijdstip tot een tijdstip, bijvoorbeeld 9:00-12:00
error-span-reversed = Het tijdvak eindigt voordat het begint. Wijzig een van de tijdstippen
error-spans-overlap = Het tweede tijdvak begint voordat het eerste is afgelopen. Wijzig een van beide
error-too-many-spans = Voer hoogstens twee tijdvakken per dag in
error-closing-too-long = Het kantoor zou langer dan twee jaar gesloten zijn. Kies een eerdere laatste dag
error-too-many-searches = U hebt in korte tijd te vaak naar personen gezocht. Wacht een uur of zoek op nummer.
error-too-many-saved-searches = U bewaart al zoveel zoekopdrachten als mogelijk is. Verwijder er een en bewaar daarna deze.
error-too-many-exports = U hebt de gids in korte tijd te vaak gedownload. Probeer het over een uur opnieuw.
