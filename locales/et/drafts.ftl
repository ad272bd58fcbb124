# The wizard of a new request.
new-request-title = Uus päring
new-request-lead = Valige, mida soovite teiselt asutuselt küsida. Võite igal ajal salvestada ja hiljem jätkata.
new-request-none = Teil ei ole rolli, mis võimaldab päringuid esitada. Pöörduge oma asutuse halduri poole.
new-request-begin = Alusta
new-request-lately = Teie viimati kasutatud
new-request-areas = Poliitikavaldkonnad
new-request-all-areas = Kõik poliitikavaldkonnad

wizard-next = Salvesta ja jätka
wizard-save = Salvesta ja lõpeta hiljem
wizard-language = Vaheta keelt
wizard-steps = Sammud
wizard-step-of = { $number } / { $total } · { $step }
wizard-done = täidetud
autosave-saved = Salvestatud { $time }
autosave-failed = Ei ole salvestatud. Teie sisestatud andmed on siin alles; salvestage need allolevat nuppu kasutades.
autosave-stale = Leht salvestati mujal sel ajal, kui te kirjutasite. Teie sisestatud andmed on siin alles.
merge-open = Võrdle ja vali
merge-title = Kaks versiooni
merge-lead = See leht salvestati mujal pärast seda, kui te selle avasite. Midagi teie sisestatust ei ole kadunud. Valige iga välja puhul, milline versioon jääb. Oma versiooni saate muuta, näiteks lisada sellesse osi teisest.
merge-saved-by = { $name } salvestas teise versiooni { $time }.
merge-mine = Minu versioon
merge-theirs = Teine versioon
merge-empty = Midagi pole sisestatud
merge-taken = Teisest versioonist üle võetud, sest te ei olnud seda muutnud:
merge-save = Salvesta valitud versioonid

step-basis = Õiguslik alus
step-basis-lead = Millel päring põhineb.
step-recipient = Asutus
step-recipient-lead = Leidke asutus, kes saab vastata. Kirjutage selle nimi, linn või teema mis tahes keeles.
step-subject = Päringu sisu
step-subject-lead = Isikuandmetena märgitud väljad on teise asutuse eest varjatud, kuni ta on päringu vastu võtnud.
step-questions = Küsimused
step-questions-lead = Valige, mida soovite teada. Teine asutus loeb iga küsimust oma keeles.
step-documents = Dokumendid
step-documents-lead = Lisage dokumendid, mida teine asutus vajab. Ta näeb neid alles pärast päringu vastuvõtmist.
step-deadline = Tähtaeg ja viide
step-deadline-lead = Märkige, mis ajaks te vastust vajate.
step-check = Kontrollimine ja saatmine
step-check-lead = Seda näeb teine asutus.

recipient-chosen = Valitud asutus
questions-chosen = { $chosen } / { $total }
questions-article = Artikkel { $article }
questions-comment = Lisa märkus
questions-comment-on = Märkus küsimuse { $number } kohta
questions-own = Oma küsimused
questions-own-help = Neid ei tõlgita: teine asutus loeb neid nii, nagu te need kirjutate. Võimaluse korral kasutage loetelu.
questions-own-number = Oma küsimus { $number }
turns-name = { $name } { $number }
turns-add = Lisa veel üks: { $name }
turns-remove = Eemalda { $name } { $number }
not-translated = { $language } keel, tõlkimata
not-translated-unknown = Tõlkimata

documents-kind = Dokumendi liik
documents-language = Dokumendi keel
documents-file = Fail
documents-rules = PDF, PNG, JPEG või makrodeta DOCX, kuni 20 MB.
documents-attach = Lisa
documents-remove = Eemalda
documents-misplaced = Vorm, nagu see on praegu täidetud, neid dokumente ette ei näe ja neid ei saadeta. Eemaldage need.
documents-progress = Üleslaadimise edenemine

wanted-label = Vastuse soovitud tähtaeg
wanted-help = Teine asutus võib selle kuupäevaga nõustuda või pakkuda muu kuupäeva.
reference-label = Teie viide
reference-help = Teie enda toimiku jaoks. Teine asutus seda ei näe. Ärge kirjutage siia isiku nime.

check-recipient = Saaja
check-change = Muuda
check-before = Enne vastuvõtmist
check-before-note = Piisab, et teha kindlaks, kas asutus on pädev.
check-after = Pärast vastuvõtmist
check-after-note = Kõik, mida te sisestasite.
check-send = Saada päring
check-send-to = Saada asutusele: { $name }
check-send-correction = Saada parandus

sent-title = Päring on saadetud
sent-for-approval = Päring on esitatud heakskiitmiseks
sent-number = Number
sent-next = Mis saab edasi
sent-due = Vastuvõtmise tähtaeg
sent-open = Ava päring
