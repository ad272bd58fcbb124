# Trinene i en ny anmodning.
new-request-title = Ny anmodning
new-request-lead = Vælg, hvad du vil spørge en anden myndighed om. Du kan gemme når som helst og fortsætte senere.
new-request-none = Du har ingen rolle, der giver dig ret til at fremsætte anmodninger. Kontakt administratoren hos din myndighed.
new-request-begin = Begynd
new-request-lately = Senest brugt af dig
new-request-areas = Politikområder
new-request-all-areas = Alle politikområder

wizard-next = Gem og fortsæt
wizard-save = Gem, og gør færdig senere
wizard-language = Skift sprog
wizard-steps = Trin
wizard-step-of = { $number } af { $total } · { $step }
wizard-done = udfyldt
autosave-saved = Gemt: { $time }
autosave-failed = Ikke gemt. Det, du har indtastet, er her stadig; brug knappen nedenfor til at gemme.
autosave-stale = Siden blev gemt et andet sted, mens du skrev. Det, du har indtastet, er her stadig.
merge-open = Sammenlign og vælg
merge-title = To versioner
merge-lead = Denne side blev gemt et andet sted, efter at du havde åbnet den. Intet af det, du har indtastet, er gået tabt. Vælg for hvert felt, hvilken version der skal blive stående. Du kan redigere din egen, for eksempel for at tilføje dele af den anden.
merge-saved-by = { $name } gemte den anden version den { $time }.
merge-mine = Min version
merge-theirs = Den anden version
merge-empty = Intet indtastet
merge-taken = Overtaget fra den anden version, fordi du ikke havde ændret det:
merge-save = Gem de valgte versioner

step-basis = Retsgrundlag
step-basis-lead = Hvad du baserer anmodningen på.
step-recipient = Myndighed
step-recipient-lead = Find den myndighed, der kan svare. Skriv dens navn, en by eller et emne på et hvilket som helst sprog.
step-subject = Hvad anmodningen vedrører
step-subject-lead = Felter, der er markeret som personlige, er skjult for den anden myndighed, indtil den accepterer anmodningen.
step-questions = Spørgsmål
step-questions-lead = Vælg, hvad du vil vide. Den anden myndighed læser hvert spørgsmål på sit eget sprog.
step-documents = Dokumenter
step-documents-lead = Vedhæft det, som den anden myndighed har brug for. Den ser først dokumenterne, når den har accepteret.
step-deadline = Dato og reference
step-deadline-lead = Angiv, hvornår du senest har brug for svaret.
step-check = Kontrollér og send
step-check-lead = Dette er, hvad den anden myndighed får at se.

recipient-chosen = Valgt myndighed
questions-chosen = { $chosen } af { $total }
questions-article = Artikel { $article }
questions-comment = Tilføj en bemærkning
questions-comment-on = Bemærkning til spørgsmål { $number }
questions-own = Egne spørgsmål
questions-own-help = De oversættes ikke: Den anden myndighed læser dem, som du skriver dem. Brug listen, hvor du kan.
questions-own-number = Eget spørgsmål { $number }
turns-name = { $name } { $number }
turns-add = Tilføj endnu en: { $name }
turns-remove = Fjern { $name } { $number }
not-translated = { $language }, ikke oversat
not-translated-unknown = Ikke oversat

documents-kind = Dokumenttype
documents-language = Dokumentets sprog
documents-file = Fil
documents-rules = PDF, PNG, JPEG eller DOCX uden makroer, højst 20 MB.
documents-attach = Vedhæft
documents-remove = Fjern
documents-misplaced = Formularen, som den nu er udfyldt, giver ikke mulighed for disse dokumenter, og de sendes ikke. Fjern dem.
documents-progress = Status for overførslen

wanted-label = Svar ønskes senest den
wanted-help = Den anden myndighed kan acceptere denne dato eller foreslå en anden.
reference-label = Din reference
reference-help = Til dine egne sager. Den anden myndighed ser den ikke. Skriv ikke personens navn her.

check-recipient = Til
check-change = Ret
check-before = Før accept
check-before-note = Nok til at afgøre, om myndigheden er kompetent.
check-after = Efter accept
check-after-note = Alt, hvad du har indtastet.
check-send = Send anmodningen
check-send-to = Send til { $name }
check-send-correction = Send rettelsen

sent-title = Anmodningen er sendt
sent-for-approval = Anmodning sendt til godkendelse
sent-number = Nummer
sent-next = Det videre forløb
sent-due = Skal accepteres senest den
sent-open = Åbn anmodningen
