### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Nová žiadosť { $number }
notice-send-body = Iný orgán vám odoslal žiadosť.
notice-withdraw-subject = Žiadosť { $number } vzatá späť
notice-withdraw-body = Žiadajúci orgán vzal svoju žiadosť späť. Už na ňu nemusíte odpovedať.
notice-accept-subject = Žiadosť { $number } prijatá
notice-accept-body = Dožiadaný orgán prijal vašu žiadosť.
notice-refuse-subject = Žiadosť { $number } odmietnutá
notice-refuse-body = Dožiadaný orgán odmietol vašu žiadosť a uvádza dôvod. Rovnakú žiadosť môžete odoslať inému orgánu.
notice-propose_date-subject = Navrhnutý iný termín k žiadosti { $number }
notice-propose_date-body = Druhý orgán navrhuje iný termín odpovede.
notice-agree_date-subject = Dohodnutý termín k žiadosti { $number }
notice-agree_date-body = Druhý orgán súhlasil s termínom odpovede, ktorý ste navrhli.
notice-reply_partly-subject = Časť odpovedí na žiadosť { $number }
notice-reply_partly-body = Dožiadaný orgán odoslal časť svojich odpovedí. Ostatné budú nasledovať.
notice-reply-subject = Odpovede na žiadosť { $number }
notice-reply-body = Dožiadaný orgán odpovedal na vašu žiadosť.
notice-close-subject = Žiadosť { $number } uzavretá
notice-close-body = Žiadajúci orgán uzavrel žiadosť.
notice-rate-subject = Hodnotenie k žiadosti { $number }
notice-rate-body = Druhý orgán ohodnotil vašu spoluprácu.
notice-reminded-subject = Pripomienka: žiadosť { $number }
notice-reminded-body = Táto žiadosť stále čaká na váš orgán.

notice-line-number = Číslo: { $number }
notice-line-procedure = Postup: { $procedure }
notice-line-state = Stav: { $state }
notice-line-reference = Vaša značka: { $reference }
notice-footer = Túto správu odoslal automaticky systém OpenIMI. Neodpovedajte na ňu; žiadosť si pozriete po prihlásení.
