### Vad som är fel och hur det rättas till, ett meddelande för varje kod.

# Åtgärder som inte medges.
error-not-allowed = Din roll tillåter inte detta. Kontakta den person som administrerar din myndighets konton.
error-not-now = Detta går inte längre att göra: begäran har kommit vidare. Öppna den igen för att se vad som kan göras nu.
error-not-your-side = Endast den andra myndigheten kan göra detta.
error-incomplete = Något saknas eller är fel. Kontrollera de fält som anges på denna sida.
error-no-recipient = Välj den myndighet som ska ta emot begäran.
error-recipient-not-reachable = Ingen på denna myndighet läser begäranden av detta slag. Välj en annan myndighet.
error-not-admitted = Din myndighet kan inte skicka begäranden i detta förfarande: reglerna tillåter andra myndigheter.
error-recipient-not-admitted = Reglerna för detta förfarande tillåter inte den valda myndigheten. Välj en annan myndighet.
error-recipient-is-self = En begäran kan inte skickas till din egen myndighet. Välj en annan myndighet.
error-no-date-proposed = Det finns inget föreslaget datum som väntar på ditt svar.
error-nothing-answered = Ingen fråga har besvarats ännu. Besvara minst en fråga och skicka sedan svaret.
error-already-rated = Din myndighet har redan betygsatt denna begäran.
error-recipient-abroad = En begäran kan bara vidarebefordras till en myndighet i din egen medlemsstat. Välj en annan myndighet.
error-recipient-takes-part = Den här myndigheten deltar redan i begäran. Välj en annan myndighet.
error-nothing-corrected = Inget har ändrats. Rätta något eller radera utkastet.
error-nothing-changed = Ingenting har ändrats. Ändra någon av uppgifterna
error-parts-open = En del frågor finns hos en annan myndighet. Vänta på dess svar eller ta först tillbaka frågorna.
error-confidential = Denna begäran är konfidentiell. Den kan varken vidarebefordras eller delas förrän den sida som begärt konfidentiell behandling häver den.
error-confidential-document = En handling från den andra myndigheten är konfidentiell. Be den myndigheten häva den konfidentiella behandlingen och lämna sedan begäran vidare.

# Problem i ett fält.
error-required = Fyll i detta fält
error-not-chosen = Välj ett svar
error-too-long = { $max ->
    [one] Korta texten till { $max } tecken
   *[other] Korta texten till högst { $max } tecken
}
error-not-a-date = Ange en dag som finns, med dag, månad och år i siffror, till exempel 27 3 2026
error-date-too-early = Ange { $earliest } eller en senare dag
error-date-too-late = Ange { $latest } eller en tidigare dag
error-date-after-legal = Ange { $latest } eller en tidigare dag: datumet får inte ligga efter den lagstadgade fristen
error-period-reversed = Den sista dagen ligger före den första dagen. Ändra en av dem
error-not-a-choice = Välj ett av de alternativ som visas
error-not-a-number = Ange ett tal i siffror, till exempel 12 eller 12,5
error-number-out-of-range = Ange ett tal från { $min } till { $max }
error-no-currency = Välj en valuta
error-not-a-country = Välj ett land i listan
error-unknown-region = Det finns ingen region med den koden. Ange en kod i Nuts 2024, till exempel DE2, eller lämna fältet tomt
error-not-an-authority = Myndigheten finns inte i katalogen. Sök den med dess namn
error-exchanges-open = Här finns fortfarande pågående begäranden: { $count }. Ange den myndighet som tar över dem
error-not-a-successor = Den här myndigheten kan inte ta över begärandena. Välj en annan i samma stat som har åtkomst och personer som handlägger begäranden
error-successor-not-admitted = Enligt förfarandets regler får denna myndighet inte delta i vissa av dessa begäranden: { $count }. Skäl: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Välj en annan
error-another-active-authority = Välj en annan aktiv myndighet i samma stat
error-parent-below = Den här myndigheten är själv en del av den andra. Välj en som inte är det
error-too-deep = Högst { $max } myndigheter kan stå över varandra
error-successor-takes-part = Den här myndigheten deltar redan i några av dessa begäranden: { $count }. Välj en annan
error-successor-is-self = En myndighet kan inte efterträda sig själv. Välj en annan
error-successor-suspended = Den här myndighetens åtkomst till förfarandet är tillfälligt upphävd. Välj en annan, eller återställ åtkomsten först
error-circular-succession = Förfarandet kom från den här myndigheten, som lämnade det ifrån sig tidigare. Välj en annan
error-nobody-takes-over = Ange den myndighet som tar över detta förfarande
error-no-question = Välj minst en fråga
error-no-question-left = Behåll minst en fråga. Vidarebefordra begäran om alla ska lämnas över
error-reason-required = Ange skälet
error-document-required = Bifoga en handling
error-document-not-allowed = Ta bort handlingar av en typ som inte får bifogas här
error-document-misplaced = Ta bort handlingen { $name }: den hör inte hemma i formuläret så som det nu är ifyllt
error-not-ticked = Kryssa i rutan för att bekräfta
error-file-empty = Filen är tom. Välj en annan fil
error-file-too-large = Filen är för stor. Välj en fil på högst { $max }
error-file-type-not-accepted = Filer av denna typ tas inte emot. Välj en PDF-, PNG-, JPEG- eller DOCX-fil
error-file-damaged = Filen kan inte läsas. Spara den på nytt och bifoga den nya filen
error-file-has-macros = Handlingen innehåller makron. Spara den utan makron och bifoga den igen
error-too-many-files = Begäran innehåller redan så många handlingar som den rymmer. Ta bort en innan du bifogar en ny
error-not-text = Texten innehåller ett osynligt tecken som inte kan sparas. Radera texten och skriv den på nytt
error-not-an-email = Ange en e-postadress, till exempel namn@example.eu
error-not-a-phone = Ange ett telefonnummer med landskod, till exempel +351 21 123 45 67
error-not-a-url = Ange en fullständig webbadress som börjar med https:// eller http://, till exempel https://example.eu
error-not-an-iban = Ange ett IBAN-nummer: två bokstäver för landet, två kontrollsiffror och sedan kontonumret
error-iban-length = Längden på ett IBAN-nummer som börjar med { $country }: { $length }. Jämför det du skrev med originalet
error-iban-mistyped = Kontrollsiffrorna stämmer inte: minst ett tecken är fel. Jämför IBAN-numret med originalet
error-not-a-plate = Ange registreringsnumret som det står på fordonet: bokstäver, siffror och bindestreck

# Anrop som misslyckades.
error-not-found = Det finns inget på denna adress som du kan se. Kontrollera numret eller gå tillbaka till listan.
error-stale = En kollega eller den andra myndigheten har under tiden ändrat detta. Det du har skrivit finns kvar här: jämför det med den nya versionen och skicka det igen.
error-key-reused = Detta formulär har redan skickats med annat innehåll. Öppna sidan igen innan du skickar ett nytt.
error-signed-out = Du är inte längre inloggad. Logga in igen; det du har skrivit följer med.
error-unavailable = Denna del av systemet är ur funktion just nu. Det som har sparats är i säkert förvar. Försök igen om några minuter.
error-internal = Ett fel har uppstått hos oss. Det som har sparats är i säkert förvar. Försök igen; om det händer igen, uppge referensen för supporten.
error-unreadable = Sidan kunde inte tolkas, kanske för att den var öppen under en uppdatering. Läs in den på nytt.
error-no-answer = Systemet kan inte nås. Kontrollera din anslutning och försök igen; håll denna sida öppen så att inget av det du har skrivit går förlorat.

# Inloggning.
error-sign-in-no-fit = Användarnamnet och lösenordet stämmer inte överens. Kontrollera båda och försök igen.
error-sign-in-over = Inloggningen tog för lång tid. Börja om med namn och lösenord.
error-factor-required = Du behöver en andra faktor innan du kan fortsätta. Ställ in den nu.
error-provider-cancelled = Du är inte inloggad: inloggningen hos leverantören avbröts eller nekades. Försök igen eller logga in med ditt lösenord.
error-provider-unknown-person = Inget konto här är kopplat till denna identitet. Logga in med användarnamn och lösenord och koppla sedan identiteten under ”Mitt konto”.
error-provider-level = Leverantören bekräftade inte din identitet på den säkerhetsnivå som krävs. Logga in där med en andra faktor.
error-provider-down = Leverantören kan inte nås just nu. Försök igen om några minuter eller logga in med ditt lösenord.
error-provider-untrusted = Svaret från leverantören godtogs inte: det kom för sent, hade redan använts eller stämmer inte. Börja om.
error-prove-again = Du loggade in för en stund sedan. Logga in igen i ett annat fönster och upprepa sedan steget.
error-sign-in-wait = { $seconds ->
    [one] För många försök. Vänta { $seconds } sekund innan du försöker igen.
   *[other] För många försök. Vänta { $seconds } sekunder innan du försöker igen.
}

# Anrop som avvisades.
error-too-large = Det du skickade är för stort. Korta texterna och bifoga en fil i taget.
error-too-many-calls = Din webbläsare gjorde för många anrop på kort tid. Vänta en stund och försök igen.
error-foreign-origin = Detta formulär kom inte från en sida i detta system. Öppna sidan här och skicka det igen.
error-outside-remit = Detta ligger utanför din myndighets funktioner. Vänd dig till den ansvariga samordnaren.
error-function-taken = En annan myndighet har redan denna funktion för samma stat, region eller politikområde. Ta först tillbaka den funktionen.
error-circular-delegation = Denna myndighet står över din i nätverket och kan inte få någon funktion av den.
error-holds-functions = Den här myndigheten har fortfarande funktioner i nätverket. Ta först tillbaka dem.
error-authority-changed = Detta går inte längre att göra: myndigheten eller dess plats i nätverket har ändrats under tiden. Öppna dess sida igen för att se vad som kan göras nu.
error-not-a-coordinator = Den valda myndigheten har ingen funktion som tillåter detta här. Tilldela den först funktionen eller välj en annan samordnare.

error-last-administrator = Detta är den enda administratören på din myndighet. Gör först någon annan till administratör.
error-not-in-this-state = Kontot har ändrats under tiden. Titta på det igen.
error-second-administrator = En andra administratör måste godkänna detta: varken den som begärde det eller personen själv.
error-identity-taken = Denna identitet är redan kopplad till ett konto, eller ditt konto till en annan identitet hos denna leverantör. Koppla bort den först.
error-not-a-username = Använd 3 till 64 bokstäver, siffror, punkter, bindestreck eller understreck
error-username-taken = Användarnamnet är upptaget. Välj ett annat
error-password-too-short = Använd minst { $min } tecken
error-password-too-common = Lösenordet används ofta eller har blivit känt genom en dataläcka. Välj ett annat
error-password-about-owner = Lösenordet får inte vara ditt namn, din adress eller din myndighet. Välj ett annat
error-wrong-code = Koden hör inte till denna länk. Kontrollera den med din administratör
error-wrong-password = Lösenordet är fel
error-wrong-factor-code = Koden är fel, för gammal eller redan använd. Ange den som appen visar nu
error-wrong-passkey = Passnyckeln är inte känd här eller bekräftades för sent. Försök igen eller logga in med användarnamn och lösenord
error-not-a-name = Skriv namnet utan specialtecken
error-colleague-exists = Det finns redan en kollega med denna e-postadress
error-not-a-colleague = Ingen aktiv kollega har detta användarnamn eller denna e-postadress
error-deputy-circle = Välj en annan ersättare: någon dag skulle alla som ersätter varandra vara frånvarande
error-for-coordinators = Bara samordnare har handläggare av hänskjutanden
error-unknown-procedure = Förfarandet { $text } finns inte
error-role-for-alerts = { $text } är en roll endast för varningar och meddelanden
error-unknown-role = Rollen { $text } finns inte
error-unknown-language = Språket { $text } finns inte
error-repeated-line = E-postadressen står redan på rad { $line }
error-not-utf8 = Rad { $line } kan inte läsas. Spara tabellen som CSV i UTF-8
error-no-heading = Första raden måste ange kolumnerna, minst name och email
error-column-count = Raden har inte lika många kolumner som den första
error-too-many-lines = Importera högst { $max } rader åt gången
error-work-copy-submitted = Arbetskopian väntar på godkännande eller är i kraft och kan inte ändras. Ta först tillbaka den.
error-work-copy-not-submitted = Arbetskopian har inte lämnats in eller är redan i kraft.
error-definition-faulty = Definitionen har fel. Rätta det som listan anger och försök igen.
error-author-cannot-approve = Någon annan måste godkänna det du har skrivit.
error-not-a-publisher = Bara en administratör för kommissionens myndighet får godkänna en definition eller sända den tillbaka. Vänd dig till en av dem.
error-definition-unreadable = Filen kan inte läsas, så inget formulär kan ändra den. Rätta den i filen.
error-written-otherwise = Den här delen är skriven så att inget formulär kan ändra den. Ändra den i filen.
error-not-a-procedure-folder = Filen är inget arkiv (ZIP) med ett förfarande. Välj ett arkiv med procedure.toml och dess texter.
error-not-an-identifier = Använd små bokstäver, siffror och understreck, och börja med en bokstav
error-not-a-condition = Skriv villkoret som i en definition, till exempel {"{"} field = "x", answered = true {"}"}
error-name-taken = Namnet är upptaget. Välj ett annat
error-not-taken-up = Ta först över begäran; till dess ser du bara huvuduppgifterna.
error-waits-for-allocation = Denna begäran väntar på fördelning. Den måste tilldelas någon inom din myndighet innan någon handlägger den.
error-no-coordinator = Ingen samordnare kan för närvarande besluta om detta. Kontakta den nationella samordnaren.
error-coordinators-called = Samordnarna har redan kallats in.
error-not-overdue = Innan begäran har godtagits kan samordnarna kallas in först när en tidsfrist har löpt ut.
error-commission-not-reachable = Ingen vid kommissionen deltar för närvarande i detta förfarande.
error-waits-for-decision = Något här väntar på ett beslut. Vänta på det eller ta tillbaka det som lämnats in.
error-deadline-not-over = Detta är möjligt först när tidsfristen har löpt ut.
error-not-extensible = Ingen tidsfrist kan förlängas nu: den har redan förlängts, har löpt ut eller så finns det ingen.
error-no-such-part = Ingen av de frågor som getts till en annan myndighet har kommit så långt som detta kräver.
error-confidential-already = Din sida har redan begärt konfidentiell behandling.
error-closing-proposed = Ett förslag om avslut väntar på svar. Kommer det från den andra myndigheten, godta eller avböj det.
error-no-closing-proposed = Den andra myndigheten har inte föreslagit avslut.
error-commission-informed = Kommissionen har redan underrättats om denna begäran.
error-not-confidential = Din sida har inte begärt konfidentiell behandling.
error-taken-up-already = Din myndighet har redan tagit över begäran.
error-refusal-overruled = En samordnare fann att ditt avslag inte var motiverat, så du kan inte avslå igen.
error-opinion-awaited = Kommissionen har tillfrågats och har ännu inte yttrat sig.
error-data-blocked = Uppgifterna i denna begäran är blockerade, så inget i den kan ändras.
error-colleague-without-role = Den här kollegan kan inte handlägga begäran. Välj någon som upprättar eller handlägger begäranden i detta förfarande.
error-undo-over = Detta kan inte längre ångras: tio minuter har gått eller det är redan ångrat.
error-changed-since = Någon har ändrat detta under tiden, så det förblir som det är.
error-rights-changed = Dina rättigheter ändrades just i detta ögonblick, så ingenting har gjorts. Öppna sidan igen för att se vad du kan göra nu.
error-nothing-selected = Välj minst en begäran.
error-label-exists = Din myndighet har redan en etikett med detta namn. Välj ett annat.
error-too-many-labels = Din myndighet har redan { $max } etiketter. Sluta använda en som inte längre behövs.
error-unit-exists = Din myndighet har redan en enhet med detta namn. Välj ett annat.
error-too-many-units = Din myndighet har redan { $max } enheter. Avveckla en som inte längre behövs.
error-group-exists = Du har redan en grupp med det namnet. Välj ett annat.
error-too-many-groups = Du har redan { $max } grupper. Ta bort en som du inte behöver.
error-group-full = Gruppen har redan { $max } myndigheter. Ta bort en eller välj en annan grupp.
error-not-hours = Ange varje intervall från ett klockslag till ett annat, till exempel 9:00-12:00
error-span-reversed = Intervallet slutar innan det börjar. Ändra ett av klockslagen
error-spans-overlap = Det andra intervallet börjar innan det första har slutat. Ändra ett av dem
error-too-many-spans = Ange högst två intervall om dagen
error-closing-too-long = Kontoret skulle vara stängt i mer än två år. Välj en tidigare sista dag
error-too-many-searches = Du har sökt efter personer för många gånger på kort tid. Vänta en timme eller sök på nummer.
error-too-many-saved-searches = Du sparar redan så många sökningar som är möjligt. Ta bort en och spara sedan denna.
error-too-many-exports = Du har hämtat katalogen för många gånger på kort tid. Försök igen om en timme.
