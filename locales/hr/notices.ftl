### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Novi zahtjev { $number }
notice-send-body = Drugo vam je tijelo poslalo zahtjev.
notice-withdraw-subject = Zahtjev { $number } povučen
notice-withdraw-body = Tijelo koje je podnijelo zahtjev povuklo ga je. Na njega više ne trebate odgovoriti.
notice-accept-subject = Zahtjev { $number } prihvaćen
notice-accept-body = Zamoljeno tijelo prihvatilo je vaš zahtjev.
notice-refuse-subject = Zahtjev { $number } odbijen
notice-refuse-body = Zamoljeno tijelo odbilo je vaš zahtjev i navodi razlog. Isti zahtjev možete poslati drugom tijelu.
notice-propose_date-subject = Predložen drugi rok za zahtjev { $number }
notice-propose_date-body = Drugo tijelo predlaže drugi rok za odgovor.
notice-agree_date-subject = Dogovoren rok za zahtjev { $number }
notice-agree_date-body = Drugo tijelo prihvatilo je rok koji ste predložili za odgovor.
notice-reply_partly-subject = Dio odgovora na zahtjev { $number }
notice-reply_partly-body = Zamoljeno tijelo poslalo je dio svojih odgovora. Ostali će uslijediti.
notice-reply-subject = Odgovori na zahtjev { $number }
notice-reply-body = Zamoljeno tijelo odgovorilo je na vaš zahtjev.
notice-close-subject = Zahtjev { $number } zaključen
notice-close-body = Tijelo koje je podnijelo zahtjev zaključilo ga je.
notice-rate-subject = Ocjena za zahtjev { $number }
notice-rate-body = Drugo tijelo ocijenilo je vašu suradnju.
notice-reminded-subject = Podsjetnik: zahtjev { $number }
notice-reminded-body = Ovaj zahtjev i dalje čeka vaše tijelo.

notice-line-number = Broj: { $number }
notice-line-procedure = Postupak: { $procedure }
notice-line-state = Status: { $state }
notice-line-reference = Vaša oznaka: { $reference }
notice-footer = Ovu je poruku automatski poslao sustav OpenIMI. Ne odgovarajte na nju; prijavite se da biste vidjeli zahtjev.
