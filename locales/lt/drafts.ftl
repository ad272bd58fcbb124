# The wizard of a new request.
new-request-title = Nauja užklausa
new-request-lead = Pasirinkite, ko norite paklausti kitos institucijos. Bet kada galite išsaugoti ir tęsti vėliau.
new-request-none = Neturite vaidmens, leidžiančio teikti užklausas. Kreipkitės į savo institucijos administratorių.
new-request-begin = Pradėti
new-request-lately = Jūsų neseniai naudotos
new-request-areas = Politikos sritys
new-request-all-areas = Visos politikos sritys

wizard-next = Išsaugoti ir tęsti
wizard-save = Išsaugoti ir baigti vėliau
wizard-language = Pakeisti kalbą
wizard-steps = Žingsniai
wizard-step-of = { $number } iš { $total } · { $step }
wizard-done = užpildyta
autosave-saved = Išsaugota { $time }
autosave-failed = Neišsaugota. Jūsų įrašai tebėra čia; išsaugokite juos toliau esančiu mygtuku.
autosave-stale = Puslapis buvo išsaugotas kitur, kol rašėte. Jūsų įrašai tebėra čia.
merge-open = Palyginti ir pasirinkti
merge-title = Dvi versijos
merge-lead = Šis puslapis buvo išsaugotas kitur po to, kai jį atvėrėte. Niekas iš to, ką įvedėte, neprarasta. Pasirinkite kiekvienam laukui, kuri versija lieka. Savąją galite taisyti, pavyzdžiui, papildyti kitos versijos dalimis.
merge-saved-by = Kitą versiją { $time } išsaugojo { $name }.
merge-mine = Mano versija
merge-theirs = Kita versija
merge-empty = Nieko neįvesta
merge-taken = Perimta iš kitos versijos, nes jūs to nebuvote keitę:
merge-save = Išsaugoti pasirinktas versijas

step-basis = Teisinis pagrindas
step-basis-lead = Kuo grindžiate užklausą.
step-recipient = Institucija
step-recipient-lead = Raskite instituciją, galinčią atsakyti. Įrašykite jos pavadinimą, vietovę arba temą bet kuria kalba.
step-subject = Užklausos dalykas
step-subject-lead = Laukai, pažymėti kaip asmens duomenys, kitai institucijai nerodomi, kol ji nepriima užklausos.
step-questions = Klausimai
step-questions-lead = Pasirinkite, ką norite sužinoti. Kita institucija kiekvieną klausimą skaito savo kalba.
step-documents = Dokumentai
step-documents-lead = Pridėkite dokumentus, kurių reikia kitai institucijai. Ji juos matys tik priėmusi užklausą.
step-deadline = Terminas ir nuoroda
step-deadline-lead = Nurodykite, iki kada reikia atsakymo.
step-check = Patikrinimas ir išsiuntimas
step-check-lead = Tai matys kita institucija.

recipient-chosen = Pasirinkta institucija
questions-chosen = { $chosen } iš { $total }
questions-article = { $article } straipsnis
questions-comment = Pridėti pastabą
questions-comment-on = Pastaba dėl { $number } klausimo
questions-own = Savi klausimai
questions-own-help = Šie klausimai neverčiami: kita institucija juos skaito taip, kaip jūs parašote. Jei galite, naudokitės sąrašu.
questions-own-number = Savas klausimas Nr. { $number }
turns-name = { $name } { $number }
turns-add = Pridėti dar vieną: { $name }
turns-remove = Pašalinti: { $name } { $number }
not-translated = { $language } kalba, neišversta
not-translated-unknown = Neišversta

documents-kind = Dokumento rūšis
documents-language = Dokumento kalba
documents-file = Failas
documents-rules = PDF, PNG, JPEG arba DOCX be makrokomandų, iki 20 MB.
documents-attach = Pridėti
documents-remove = Pašalinti
documents-misplaced = Taip užpildytoje formoje šie dokumentai nenumatyti ir nesiunčiami. Pašalinkite juos.
documents-progress = Įkėlimo eiga

wanted-label = Pageidaujama atsakymo data
wanted-help = Kita institucija gali sutikti su šia data arba pasiūlyti kitą.
reference-label = Jūsų nuoroda
reference-help = Skirta jūsų byloms. Kita institucija jos nemato. Nerašykite čia asmens vardo ir pavardės.

check-recipient = Gavėjas
check-change = Keisti
check-before = Prieš priėmimą
check-before-note = Pakanka nustatyti, ar institucija kompetentinga.
check-after = Po priėmimo
check-after-note = Viskas, ką įrašėte.
check-send = Siųsti užklausą
check-send-to = Siųsti gavėjui: { $name }
check-send-correction = Siųsti pataisą

sent-title = Užklausa išsiųsta
sent-for-approval = Užklausa pateikta tvirtinti
sent-number = Numeris
sent-next = Kas bus toliau
sent-due = Priimti iki
sent-open = Atverti užklausą
