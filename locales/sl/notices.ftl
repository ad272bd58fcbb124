### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Novo zaprosilo { $number }
notice-send-body = Drug organ vam je poslal zaprosilo.
notice-withdraw-subject = Zaprosilo { $number } umaknjeno
notice-withdraw-body = Organ prosilec je umaknil svoje zaprosilo. Nanj vam ni več treba odgovoriti.
notice-accept-subject = Zaprosilo { $number } sprejeto
notice-accept-body = Zaprošeni organ je sprejel vaše zaprosilo.
notice-refuse-subject = Zaprosilo { $number } zavrnjeno
notice-refuse-body = Zaprošeni organ je zavrnil vaše zaprosilo in navaja razlog. Enako zaprosilo lahko pošljete drugemu organu.
notice-propose_date-subject = Predlagan drug rok za zaprosilo { $number }
notice-propose_date-body = Drugi organ predlaga drug rok za odgovor.
notice-agree_date-subject = Dogovorjen rok za zaprosilo { $number }
notice-agree_date-body = Drugi organ je potrdil rok, ki ste ga predlagali za odgovor.
notice-reply_partly-subject = Del odgovorov na zaprosilo { $number }
notice-reply_partly-body = Zaprošeni organ je poslal del svojih odgovorov. Drugi bodo sledili.
notice-reply-subject = Odgovori na zaprosilo { $number }
notice-reply-body = Zaprošeni organ je odgovoril na vaše zaprosilo.
notice-close-subject = Zaprosilo { $number } zaključeno
notice-close-body = Organ prosilec je zaključil zaprosilo.
notice-rate-subject = Ocena za zaprosilo { $number }
notice-rate-body = Drugi organ je ocenil vaše sodelovanje.
notice-reminded-subject = Opomnik: zaprosilo { $number }
notice-reminded-body = To zaprosilo še čaka na vaš organ.

notice-line-number = Številka: { $number }
notice-line-procedure = Postopek: { $procedure }
notice-line-state = Stanje: { $state }
notice-line-reference = Vaš sklic: { $reference }
notice-footer = To sporočilo je samodejno poslal sistem OpenIMI. Nanj ne odgovarjajte; zaprosilo si lahko ogledate po prijavi.
