# Trinnene i en ny anmodning.
new-request-title = Ny anmodning
new-request-lead = Velg hva du vil spørre en annen myndighet om. Du kan lagre når som helst og fortsette senere.
new-request-none = Du har ingen rolle som gir deg rett til å sende anmodninger. Kontakt administratoren hos myndigheten din.
new-request-begin = Begynn
new-request-lately = Sist brukt av deg
new-request-areas = Politikkområder
new-request-all-areas = Alle politikkområder

wizard-next = Lagre og fortsett
wizard-save = Lagre og fullfør senere
wizard-language = Bytt språk
wizard-steps = Trinn
wizard-step-of = { $number } av { $total } · { $step }
wizard-done = fullført
autosave-saved = Lagret { $time }
autosave-failed = Ikke lagret. Det du har skrevet, er fortsatt her; bruk knappen nedenfor for å lagre.
autosave-stale = Siden ble lagret et annet sted mens du skrev. Det du har skrevet, er fortsatt her.
merge-open = Sammenlign og velg
merge-title = To versjoner
merge-lead = Denne siden ble lagret et annet sted etter at du åpnet den. Ingenting av det du har skrevet, er gått tapt. Velg for hvert felt hvilken versjon som skal bli stående. Du kan redigere din egen, for eksempel for å legge til deler av den andre.
merge-saved-by = { $name } lagret den andre versjonen { $time }.
merge-mine = Min versjon
merge-theirs = Den andre versjonen
merge-empty = Ingenting er fylt ut
merge-taken = Hentet fra den andre versjonen fordi du ikke hadde endret det:
merge-save = Lagre de valgte versjonene

step-basis = Rettslig grunnlag
step-basis-lead = Hva du bygger anmodningen på.
step-recipient = Myndighet
step-recipient-lead = Finn myndigheten som kan svare. Skriv navnet, et sted eller et emne på et hvilket som helst språk.
step-subject = Hva anmodningen gjelder
step-subject-lead = Felt som er merket som personopplysninger, er skjult for den andre myndigheten til den godtar anmodningen.
step-questions = Spørsmål
step-questions-lead = Velg hva du vil vite. Den andre myndigheten leser hvert spørsmål på sitt eget språk.
step-documents = Dokumenter
step-documents-lead = Legg ved det den andre myndigheten trenger. Den ser dokumentene først når den har godtatt anmodningen.
step-deadline = Dato og referanse
step-deadline-lead = Oppgi når du senest trenger svaret.
step-check = Kontroller og send
step-check-lead = Dette er det den andre myndigheten får se.

recipient-chosen = Valgt myndighet
questions-chosen = { $chosen } av { $total }
questions-article = Artikkel { $article }
questions-comment = Legg til en kommentar
questions-comment-on = Kommentar til spørsmål { $number }
questions-own = Egne spørsmål
questions-own-help = Disse blir ikke oversatt: Den andre myndigheten leser dem slik du skriver dem. Bruk listen der du kan.
questions-own-number = Eget spørsmål { $number }
turns-name = { $name } { $number }
turns-add = Legg til én til: { $name }
turns-remove = Fjern { $name } { $number }
not-translated = { $language }, ikke oversatt
not-translated-unknown = Ikke oversatt

documents-kind = Dokumenttype
documents-language = Språket i dokumentet
documents-file = Fil
documents-rules = PDF, PNG, JPEG eller DOCX uten makroer, høyst 20 MB.
documents-attach = Legg ved
documents-remove = Fjern
documents-misplaced = Disse dokumentene hører ikke hjemme i skjemaet slik det nå er utfylt, og de sendes ikke. Fjern dem.
documents-progress = Status for opplastingen

wanted-label = Svar ønskes innen
wanted-help = Den andre myndigheten kan godta denne datoen eller foreslå en annen.
reference-label = Din referanse
reference-help = Til bruk i egne saker. Den andre myndigheten ser den ikke. Ikke skriv navnet på personen her.

check-recipient = Til
check-change = Endre
check-before = Før anmodningen er godtatt
check-before-note = Nok til å avgjøre om saken hører under myndigheten.
check-after = Etter at anmodningen er godtatt
check-after-note = Alt du har skrevet.
check-send = Send anmodningen
check-send-to = Send til { $name }
check-send-correction = Send rettelsen

sent-title = Anmodningen er sendt
sent-for-approval = Anmodning sendt til godkjenning
sent-number = Nummer
sent-next = Hva som skjer videre
sent-due = Skal godtas innen
sent-open = Åpne anmodningen
