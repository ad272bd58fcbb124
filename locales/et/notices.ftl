### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Uus päring { $number }
notice-send-body = Teine asutus on saatnud teile päringu.
notice-withdraw-subject = Päring { $number } on tagasi võetud
notice-withdraw-body = Päringu esitanud asutus on oma päringu tagasi võtnud. Te ei pea sellele enam vastama.
notice-accept-subject = Päring { $number } on vastu võetud
notice-accept-body = Päringu saanud asutus on teie päringu vastu võtnud.
notice-refuse-subject = Päringust { $number } on keeldutud
notice-refuse-body = Päringu saanud asutus on teie päringust keeldunud ja esitanud põhjenduse. Võite saata sama päringu muule asutusele.
notice-propose_date-subject = Päringule { $number } on pakutud muu kuupäev
notice-propose_date-body = Teine asutus pakub vastamiseks muu kuupäeva.
notice-agree_date-subject = Päringu { $number } kuupäev on kokku lepitud
notice-agree_date-body = Teine asutus on nõustunud kuupäevaga, mille te vastamiseks pakkusite.
notice-reply_partly-subject = Osa päringu { $number } vastustest
notice-reply_partly-body = Päringu saanud asutus on saatnud osa vastustest. Ülejäänud saadetakse hiljem.
notice-reply-subject = Päringu { $number } vastused
notice-reply-body = Päringu saanud asutus on teie päringule vastanud.
notice-close-subject = Päring { $number } on lõpetatud
notice-close-body = Päringu esitanud asutus on päringu lõpetanud.
notice-rate-subject = Hinnang päringule { $number }
notice-rate-body = Teine asutus on teie koostööd hinnanud.
notice-reminded-subject = Meeldetuletus: päring { $number }
notice-reminded-body = See päring ootab endiselt teie asutust.

notice-line-number = Number: { $number }
notice-line-procedure = Menetlus: { $procedure }
notice-line-state = Seisund: { $state }
notice-line-reference = Teie viide: { $reference }
notice-footer = Selle teate saatis OpenIMI automaatselt. Palun ärge sellele vastake; päringu nägemiseks logige sisse.
