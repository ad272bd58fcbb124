# De stappen van een nieuw verzoek.
new-request-title = Nieuw verzoek
new-request-lead = Kies wat u een andere autoriteit wilt vragen. U kunt op elk moment opslaan en later verdergaan.
new-request-none = U hebt geen rol waarmee u verzoeken kunt indienen. Neem contact op met de beheerder van uw autoriteit.
new-request-begin = Beginnen
new-request-lately = Laatst door u gebruikt
new-request-areas = Beleidsterreinen
new-request-all-areas = Alle beleidsterreinen

wizard-next = Opslaan en verdergaan
wizard-save = Opslaan en later afmaken
wizard-language = Taal wijzigen
wizard-steps = Stappen
wizard-step-of = { $number } van { $total } · { $step }
wizard-done = voltooid
autosave-saved = Opgeslagen: { $time }
autosave-failed = Niet opgeslagen. Wat u hebt ingevuld, staat er nog; gebruik de knop hieronder om op te slaan.
autosave-stale = Deze pagina is elders opgeslagen terwijl u schreef. Wat u hebt ingevuld, staat er nog.
merge-open = Vergelijken en kiezen
merge-title = Twee versies
merge-lead = Deze pagina is elders opgeslagen nadat u haar had geopend. Niets van wat u hebt ingevuld, is verloren. Kies voor elk veld welke versie blijft staan. Uw eigen versie kunt u bewerken, bijvoorbeeld om er delen van de andere aan toe te voegen.
merge-saved-by = { $name } heeft de andere versie opgeslagen op { $time }.
merge-mine = Mijn versie
merge-theirs = De andere versie
merge-empty = Niets ingevuld
merge-taken = Overgenomen uit de andere versie, omdat u dit niet had gewijzigd:
merge-save = De gekozen versies opslaan

step-basis = Rechtsgrondslag
step-basis-lead = Waarop u het verzoek baseert.
step-recipient = Autoriteit
step-recipient-lead = Zoek de autoriteit die kan antwoorden. Typ haar naam, een plaats of een onderwerp, in welke taal ook.
step-subject = Onderwerp van het verzoek
step-subject-lead = Velden met de aanduiding „persoonlijk” blijven voor de andere autoriteit verborgen totdat zij het verzoek aanvaardt.
step-questions = Vragen
step-questions-lead = Kies wat u wilt weten. De andere autoriteit leest elke vraag in haar eigen taal.
step-documents = Documenten
step-documents-lead = Voeg bij wat de andere autoriteit nodig heeft. Zij ziet de documenten pas nadat zij het verzoek heeft aanvaard.
step-deadline = Datum en referentie
step-deadline-lead = Geef aan wanneer u het antwoord uiterlijk nodig hebt.
step-check = Controleren en verzenden
step-check-lead = Dit krijgt de andere autoriteit te zien.

recipient-chosen = Gekozen autoriteit
questions-chosen = { $chosen } van { $total }
questions-article = Artikel { $article }
questions-comment = Opmerking toevoegen
questions-comment-on = Opmerking bij vraag { $number }
questions-own = Eigen vragen
questions-own-help = Deze vragen worden niet vertaald: de andere autoriteit leest ze zoals u ze schrijft. Gebruik zo mogelijk de lijst.
questions-own-number = Eigen vraag { $number }
turns-name = { $name } { $number }
turns-add = Nog een toevoegen: { $name }
turns-remove = { $name } { $number } verwijderen
not-translated = { $language }, niet vertaald
not-translated-unknown = Niet vertaald

documents-kind = Soort document
documents-language = Taal van het document
documents-file = Bestand
documents-rules = PDF, PNG, JPEG of DOCX zonder macro’s, maximaal 20 MB.
documents-attach = Bijvoegen
documents-remove = Verwijderen
documents-misplaced = Het formulier voorziet, zoals het nu is ingevuld, niet in deze documenten en ze worden niet verzonden. Verwijder ze.
documents-progress = Voortgang van de upload

wanted-label = Antwoord nodig uiterlijk op
wanted-help = De andere autoriteit kan deze datum aanvaarden of een andere voorstellen.
reference-label = Uw referentie
reference-help = Voor uw eigen dossiers. De andere autoriteit ziet deze niet. Vermeld hier niet de naam van de persoon.

check-recipient = Aan
check-change = Wijzigen
check-before = Vóór aanvaarding
check-before-note = Genoeg om te zien of de autoriteit bevoegd is.
check-after = Na aanvaarding
check-after-note = Alles wat u hebt ingevuld.
check-send = Verzoek verzenden
check-send-to = Verzenden naar { $name }
check-send-correction = Correctie verzenden

sent-title = Verzoek verzonden
sent-for-approval = Verzoek ter goedkeuring ingediend
sent-number = Nummer
sent-next = Hoe het verder gaat
sent-due = Te aanvaarden uiterlijk op
sent-open = Verzoek openen
