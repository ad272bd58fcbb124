### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Nauja užklausa { $number }
notice-send-body = Kita institucija atsiuntė jums užklausą.
notice-withdraw-subject = Užklausa { $number } atsiimta
notice-withdraw-body = Prašančioji institucija atsiėmė savo užklausą. Atsakyti į ją nebereikia.
notice-accept-subject = Užklausa { $number } priimta
notice-accept-body = Atsakančioji institucija priėmė jūsų užklausą.
notice-refuse-subject = Užklausa { $number } atmesta
notice-refuse-body = Atsakančioji institucija atmetė jūsų užklausą ir nurodė priežastį. Tą pačią užklausą galite siųsti kitai institucijai.
notice-propose_date-subject = Pasiūlyta kita užklausos { $number } data
notice-propose_date-body = Kita institucija siūlo kitą atsakymo datą.
notice-agree_date-subject = Sutarta užklausos { $number } data
notice-agree_date-body = Kita institucija sutiko su jūsų pasiūlyta atsakymo data.
notice-reply_partly-subject = Dalis atsakymų į užklausą { $number }
notice-reply_partly-body = Atsakančioji institucija atsiuntė dalį atsakymų. Kiti bus atsiųsti vėliau.
notice-reply-subject = Atsakymai į užklausą { $number }
notice-reply-body = Atsakančioji institucija atsakė į jūsų užklausą.
notice-close-subject = Užklausa { $number } užbaigta
notice-close-body = Prašančioji institucija užbaigė užklausą.
notice-rate-subject = Užklausos { $number } įvertinimas
notice-rate-body = Kita institucija įvertino jūsų bendradarbiavimą.
notice-reminded-subject = Priminimas: užklausa { $number }
notice-reminded-body = Ši užklausa vis dar laukia jūsų institucijos veiksmų.

notice-line-number = Numeris: { $number }
notice-line-procedure = Procedūra: { $procedure }
notice-line-state = Būsena: { $state }
notice-line-reference = Jūsų nuoroda: { $reference }
notice-footer = Šį pranešimą automatiškai išsiuntė OpenIMI. Prašome į jį neatsakyti; prisijunkite, kad pamatytumėte užklausą.
