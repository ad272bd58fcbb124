# Stegen i en ny begäran.
new-request-title = Ny begäran
new-request-lead = Välj vad du vill fråga en annan myndighet om. Du kan när som helst spara och fortsätta senare.
new-request-none = Du har ingen roll som ger dig rätt att göra en begäran. Kontakta administratören på din myndighet.
new-request-begin = Börja
new-request-lately = Senast använda av dig
new-request-areas = Politikområden
new-request-all-areas = Alla politikområden

wizard-next = Spara och fortsätt
wizard-save = Spara och slutför senare
wizard-language = Byt språk
wizard-steps = Steg
wizard-step-of = { $number } av { $total } · { $step }
wizard-done = klart
autosave-saved = Sparat { $time }
autosave-failed = Inte sparat. Det du har skrivit finns kvar här; spara med knappen nedan.
autosave-stale = Sidan sparades på annat håll medan du skrev. Det du har skrivit finns kvar här.
merge-open = Jämför och välj
merge-title = Två versioner
merge-lead = Den här sidan sparades på annat håll efter att du hade öppnat den. Inget av det du har skrivit har gått förlorat. Välj för varje fält vilken version som ska gälla. Du kan redigera din egen, till exempel för att lägga till delar av den andra.
merge-saved-by = { $name } sparade den andra versionen { $time }.
merge-mine = Min version
merge-theirs = Den andra versionen
merge-empty = Inget ifyllt
merge-taken = Hämtat från den andra versionen, eftersom du inte hade ändrat det:
merge-save = Spara de valda versionerna

step-basis = Rättslig grund
step-basis-lead = Vad du grundar din begäran på.
step-recipient = Myndighet
step-recipient-lead = Sök den myndighet som kan svara. Skriv dess namn, en ort eller ett ämne på valfritt språk.
step-subject = Vad begäran gäller
step-subject-lead = Fält som är märkta som personuppgifter är dolda för den andra myndigheten tills den godtar begäran.
step-questions = Frågor
step-questions-lead = Välj vad du vill veta. Den andra myndigheten läser varje fråga på sitt eget språk.
step-documents = Handlingar
step-documents-lead = Bifoga det som den andra myndigheten behöver. Den ser handlingarna först när den har godtagit begäran.
step-deadline = Datum och referens
step-deadline-lead = Ange när du senast behöver svaret.
step-check = Kontrollera och skicka
step-check-lead = Detta är vad den andra myndigheten kommer att se.

recipient-chosen = Vald myndighet
questions-chosen = { $chosen } av { $total }
questions-article = Artikel { $article }
questions-comment = Lägg till en kommentar
questions-comment-on = Kommentar till fråga { $number }
questions-own = Egna frågor
questions-own-help = De översätts inte: den andra myndigheten läser dem som du skriver dem. Använd listan där du kan.
questions-own-number = Egen fråga { $number }
turns-name = { $name } { $number }
turns-add = Lägg till ytterligare: { $name }
turns-remove = Ta bort { $name } { $number }
not-translated = { $language }, inte översatt
not-translated-unknown = Inte översatt

documents-kind = Typ av handling
documents-language = Handlingens språk
documents-file = Fil
documents-rules = PDF, PNG, JPEG eller DOCX utan makron, högst 20 MB.
documents-attach = Bifoga
documents-remove = Ta bort
documents-misplaced = Dessa handlingar hör inte hemma i formuläret så som det nu är ifyllt, och de skickas inte. Ta bort dem.
documents-progress = Uppladdningens förlopp

wanted-label = Svar behövs senast
wanted-help = Den andra myndigheten kan godta detta datum eller föreslå ett annat.
reference-label = Din referens
reference-help = För dina egna ärenden. Den andra myndigheten ser den inte. Skriv inte personens namn här.

check-recipient = Till
check-change = Ändra
check-before = Före godtagandet
check-before-note = Tillräckligt för att avgöra om myndigheten är behörig.
check-after = Efter godtagandet
check-after-note = Allt som du har skrivit.
check-send = Skicka begäran
check-send-to = Skicka till { $name }
check-send-correction = Skicka rättelsen

sent-title = Begäran har skickats
sent-for-approval = Begäran inlämnad för godkännande
sent-number = Nummer
sent-next = Vad som händer nu
sent-due = Ska godtas senast
sent-open = Öppna begäran
