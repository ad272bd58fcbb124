# The wizard of a new request.
new-request-title = Új megkeresés
new-request-lead = Válassza ki, mit szeretne kérni egy másik hatóságtól. Az adatokat bármikor elmentheti, és később folytathatja.
new-request-none = Nincs olyan szerepköre, amellyel megkeresést készíthet. Forduljon hatóságának rendszergazdájához.
new-request-begin = Kezdés
new-request-lately = Ön által legutóbb használt
new-request-areas = Szakpolitikai területek
new-request-all-areas = Minden szakpolitikai terület

wizard-next = Mentés és tovább
wizard-save = Mentés és befejezés később
wizard-language = Nyelv módosítása
wizard-steps = Lépések
wizard-step-of = { $number } / { $total } · { $step }
wizard-done = kész
autosave-saved = Mentve: { $time }
autosave-failed = A mentés nem sikerült. A megadott adatok itt megmaradtak; mentse azokat az alábbi gombbal.
autosave-stale = Az oldalt máshol elmentették, miközben Ön írt. A megadott adatok itt megmaradtak.
merge-open = Összehasonlítás és választás
merge-title = Két változat
merge-lead = Ezt az oldalt máshol elmentették azután, hogy Ön megnyitotta. A megadott adatokból semmi sem veszett el. Válassza ki minden mezőnél, melyik változat maradjon meg. A sajátját szerkesztheti is, például hozzáfűzheti a másik egyes részeit.
merge-saved-by = A másik változatot { $name } mentette el, { $time }.
merge-mine = Az én változatom
merge-theirs = A másik változat
merge-empty = Nincs megadva semmi
merge-taken = A másik változatból átvéve, mert Ön nem módosította:
merge-save = A kiválasztott változatok mentése

step-basis = Jogalap
step-basis-lead = Mire alapozza a megkeresést.
step-recipient = Hatóság
step-recipient-lead = Keresse meg azt a hatóságot, amely válaszolni tud. Írja be a nevét, egy települést vagy egy témát bármely nyelven.
step-subject = A megkeresés tárgya
step-subject-lead = A személyesként megjelölt mezők a másik hatóság számára rejtve maradnak, amíg el nem fogadja a megkeresést.
step-questions = Kérdések
step-questions-lead = Válassza ki, mit szeretne megtudni. A másik hatóság minden kérdést a saját nyelvén olvas.
step-documents = Dokumentumok
step-documents-lead = Csatolja, amire a másik hatóságnak szüksége van. A dokumentumokat csak az elfogadás után látja.
step-deadline = Határidő és iktatószám
step-deadline-lead = Adja meg, mikorra van szüksége a válaszra.
step-check = Ellenőrzés és küldés
step-check-lead = A másik hatóság ezt fogja látni.

recipient-chosen = Kiválasztott hatóság
questions-chosen = { $chosen } / { $total }
questions-article = Cikk: { $article }
questions-comment = Megjegyzés hozzáadása
questions-comment-on = Megjegyzés a következő kérdéshez: { $number }
questions-own = Saját kérdések
questions-own-help = Ezeket a rendszer nem fordítja le: a másik hatóság úgy olvassa, ahogyan Ön leírja. Ahol lehet, használja a listát.
questions-own-number = { $number }. saját kérdés
turns-name = { $number }. { $name }
turns-add = Új hozzáadása: { $name }
turns-remove = Eltávolítás: { $number }. { $name }
not-translated = { $language }, nincs lefordítva
not-translated-unknown = Nincs lefordítva

documents-kind = A dokumentum fajtája
documents-language = A dokumentum nyelve
documents-file = Fájl
documents-rules = PDF, PNG, JPEG vagy makrók nélküli DOCX, legfeljebb 20 MB.
documents-attach = Csatolás
documents-remove = Eltávolítás
documents-misplaced = Az űrlapon, ahogy most ki van töltve, ezeknek a dokumentumoknak nincs helyük, és a rendszer nem küldi el őket. Távolítsa el őket.
documents-progress = A feltöltés állása

wanted-label = A válasz kért határideje
wanted-help = A másik hatóság elfogadhatja ezt a határidőt, vagy másikat javasolhat.
reference-label = Saját iktatószám
reference-help = Az Önök saját nyilvántartásához. A másik hatóság nem látja. Ne írja ide a személy nevét.

check-recipient = Címzett
check-change = Módosítás
check-before = Elfogadás előtt
check-before-note = Elegendő annak megítéléséhez, hogy a hatóság illetékes-e.
check-after = Elfogadás után
check-after-note = Minden, amit megadott.
check-send = Megkeresés küldése
check-send-to = Küldés – { $name }
check-send-correction = A helyesbítés elküldése

sent-title = A megkeresés elküldve
sent-for-approval = A megkeresés jóváhagyásra benyújtva
sent-number = Szám
sent-next = Mi következik
sent-due = Az elfogadás határideje:
sent-open = A megkeresés megnyitása
