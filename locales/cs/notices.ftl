### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Nová žádost { $number }
notice-send-body = Jiný orgán vám zaslal žádost.
notice-withdraw-subject = Žádost { $number } vzata zpět
notice-withdraw-body = Dožadující orgán vzal svou žádost zpět. Již na ni nemusíte odpovídat.
notice-accept-subject = Žádost { $number } přijata
notice-accept-body = Dožádaný orgán přijal vaši žádost.
notice-refuse-subject = Žádost { $number } odmítnuta
notice-refuse-body = Dožádaný orgán vaši žádost odmítl a uvádí důvod. Stejnou žádost můžete odeslat jinému orgánu.
notice-propose_date-subject = Navržen jiný termín k žádosti { $number }
notice-propose_date-body = Druhý orgán navrhuje jiný termín odpovědi.
notice-agree_date-subject = Dohodnut termín k žádosti { $number }
notice-agree_date-body = Druhý orgán souhlasil s termínem odpovědi, který jste navrhli.
notice-reply_partly-subject = Část odpovědí na žádost { $number }
notice-reply_partly-body = Dožádaný orgán odeslal část svých odpovědí. Ostatní budou následovat.
notice-reply-subject = Odpovědi na žádost { $number }
notice-reply-body = Dožádaný orgán odpověděl na vaši žádost.
notice-close-subject = Žádost { $number } uzavřena
notice-close-body = Dožadující orgán uzavřel žádost.
notice-rate-subject = Hodnocení k žádosti { $number }
notice-rate-body = Druhý orgán ohodnotil vaši spolupráci.
notice-reminded-subject = Připomenutí: žádost { $number }
notice-reminded-body = Tato žádost stále čeká na váš orgán.

notice-line-number = Číslo: { $number }
notice-line-procedure = Postup: { $procedure }
notice-line-state = Stav: { $state }
notice-line-reference = Vaše spisová značka: { $reference }
notice-footer = Tuto zprávu odeslal automaticky systém OpenIMI. Neodpovídejte na ni; žádost uvidíte po přihlášení.
