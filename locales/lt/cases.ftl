# The case, the acts on it, the reply.
case-who = Kas turi imtis veiksmų
case-ours = Jūsų institucija
case-theirs = Kita institucija
case-closed = Niekas: užklausa užbaigta
case-side = Ką daryti
case-acts = Dabar
case-counterpart = Kita institucija
case-phone = Telefonas
case-mailbox = Pašto dėžutė
case-languages = Kalbos
case-facts = Apie šią užklausą
case-assigned = Priskirta
case-sent = Išsiųsta
case-legal-basis = Teisinis pagrindas
case-rating-ours = Jūsų įvertinimas
case-rating-theirs = Kitos institucijos įvertinimas
case-rating = Savalaikiškumas: { $timeliness } iš 5, pastangos: { $effort } iš 5
case-who-sees = Šią užklausą mato tik dvi dalyvaujančios institucijos, o jose – tik asmenys, turintys vaidmenį šioje procedūroje.
case-retention = Asmens duomenys
case-blocked-on = Blokavimo data
case-erased-on = Ištrynimo data
case-retention-why = Asmens duomenys blokuojami ne vėliau kaip po šešių mėnesių nuo oficialaus užbaigimo ir ištrinami po trejų metų nuo jo (Reglamento (ES) Nr. 1024/2012 14 straipsnis).
case-wanted = Pageidaujama iki
case-agreed = Sutarta
case-proposed-by-us = Jūsų pasiūlyta
case-proposed-by-them = Kitos institucijos pasiūlyta
case-questions = Klausimai
case-documents = Dokumentai
case-hidden-fields =
    { $count ->
        [one] Po priėmimo bus parodytas { $count } įrašas.
        [few] Po priėmimo bus parodyti { $count } įrašai.
        [many] Po priėmimo bus parodyta { $count } įrašo.
       *[other] Po priėmimo bus parodyta { $count } įrašų.
    }
case-hidden-document = rodoma po priėmimo
case-own-question-hidden = Pačios institucijos suformuluotas klausimas, rodomas po priėmimo
case-comment-requester = Prašančiosios institucijos pastaba
case-comment-responder = Atsakančiosios institucijos pastaba
case-answer = Atsakymas
case-before-acceptance = Matote tai, ko reikia nustatyti, ar jūsų institucija kompetentinga. Asmens duomenys, pastabos ir dokumentai bus parodyti, kai priimsite užklausą.
case-mirror = Rodyti kiekvieną klausimą taip, kaip jį skaito kita institucija
case-history = Eiga
case-refused = Atmesta
case-refused-elsewhere = Nurodyta kompetentinga institucija:
case-changed = Ši užklausa ką tik pasikeitė.
case-reload = Rodyti naują būseną

clock-ours = Jūsų institucija turi imtis veiksmų iki šios datos.
clock-theirs = Kita institucija turi imtis veiksmų iki šios datos.
clock-began = Termino pradžia:
clock-days = Skaičiuojamos kalendorinės dienos.

act-none = Šiuo metu nieko daryti negalite.
act-accept = Priimti užklausą
act-accept-when = Iki kada atsakysite?
act-accept-wanted = Iki pageidaujamos datos: { $date }
act-accept-other = Iki kitos datos
act-other-date = Jūsų siūloma data
act-refuse = Atmesti
act-refuse-ground = Pagrindas
act-refuse-reason = Priežastis
act-refuse-reason-help = Tai skaitys kita institucija. Nenurodykite asmens.
act-refuse-elsewhere = Kompetentinga institucija
act-refuse-elsewhere-help = Jei žinote.
act-refuse-confirm = Atmesti užklausą
act-reply = Atsakyti į klausimus
act-agree = Sutikti su data: { $date }
act-propose = Pasiūlyti kitą datą
act-propose-date = Data
act-propose-confirm = Siūlyti šią datą
act-withdraw = Atsiimti
act-withdraw-text = Apie tai pranešama kitai institucijai ir ji atsakyti nebegali. Atsiimtos užklausos iš naujo atverti nebegalima.
act-withdraw-confirm = Atsiimti užklausą
act-close = Patvirtinti atsakymą ir užbaigti
act-rate = Įvertinti bendradarbiavimą
act-rate-timeliness = Kitos institucijos savalaikiškumas
act-rate-effort = Kitos institucijos pastangos
act-rate-confirm = Siųsti įvertinimą
mark-1 = 1 – blogai
mark-2 = 2 – patenkinamai
mark-3 = 3 – gerai
mark-4 = 4 – labai gerai
mark-5 = 5 – puikiai
act-send-elsewhere = Siųsti kitai institucijai
elsewhere-lead = Užklausa perkeliama kartu su dokumentais. Pasirinkite instituciją; išsiųsite kitame puslapyje.
elsewhere-act = Perkelti ir patikrinti

reply-title = Jūsų atsakymai
reply-lead = Atsakyta: { $answered } iš { $total }. Kita institucija nieko nemato, kol neišsiunčiate.
reply-comment = Pastaba dėl šio atsakymo
reply-documents = Dokumentai
reply-documents-text = Pridėkite dokumentą prie to atsakymo, su kuriuo jis susijęs.
reply-send = Siųsti atsakymą
reply-send-partly = Siųsti tai, kas atsakyta
reply-save = Išsaugoti

history-system = Sistema
history-internal = Šią eilutę mato tik jūsų institucija.
history-send = { $who } išsiuntė užklausą; pageidaujama atsakymo data: { $date }.
history-withdraw = { $who } atsiėmė užklausą.
history-accept = { $who } priėmė užklausą; data: { $date }.
history-refuse = { $who } atmetė užklausą.
history-propose_date = { $who } pasiūlė datą: { $date }.
history-agree_date = { $who } sutiko su data: { $date }.
history-reply_partly = { $who } išsiuntė dalį atsakymų.
history-reply = { $who } išsiuntė atsakymą.
history-close = { $who } patvirtino atsakymą ir užbaigė užklausą.
history-rate = { $who } įvertino bendradarbiavimą.
history-personal_data_opened = { $who } atvėrė asmens duomenis.
history-reminded = { $who } priminė apie terminą: { $date }.
history-assigned = Užklausa priskirta: { $who }.
