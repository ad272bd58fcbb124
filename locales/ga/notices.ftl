### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Iarratas nua { $number }
notice-send-body = Sheol údarás eile iarratas chugat.
notice-withdraw-subject = Iarratas { $number } tarraingthe siar
notice-withdraw-body = Tharraing an t-údarás iarrthach a iarratas siar. Ní gá duit é a fhreagairt a thuilleadh.
notice-accept-subject = Iarratas { $number }: glacadh leis
notice-accept-body = Ghlac an t-údarás freagartha le d’iarratas.
notice-refuse-subject = Iarratas { $number }: diúltaíodh dó
notice-refuse-body = Dhiúltaigh an t-údarás freagartha do d’iarratas agus tugann sé an chúis. Is féidir leat an t-iarratas céanna a sheoladh chuig údarás eile.
notice-propose_date-subject = Dáta eile molta d’iarratas { $number }
notice-propose_date-body = Molann an t-údarás eile dáta eile don fhreagra.
notice-agree_date-subject = Dáta comhaontaithe d’iarratas { $number }
notice-agree_date-body = D’aontaigh an t-údarás eile leis an dáta a mhol tú don fhreagra.
notice-reply_partly-subject = Roinnt freagraí ar iarratas { $number }
notice-reply_partly-body = Sheol an t-údarás freagartha cuid dá chuid freagraí. Tiocfaidh na cinn eile ar ball.
notice-reply-subject = Freagraí ar iarratas { $number }
notice-reply-body = D’fhreagair an t-údarás freagartha d’iarratas.
notice-close-subject = Iarratas { $number } dúnta
notice-close-body = Dhún an t-údarás iarrthach an t-iarratas.
notice-rate-subject = Rátáil d’iarratas { $number }
notice-rate-body = Thug an t-údarás eile rátáil ar do chomhar.
notice-reminded-subject = Meabhrúchán: iarratas { $number }
notice-reminded-body = Tá an t-iarratas seo fós ag fanacht le d’údarás.

notice-line-number = Uimhir: { $number }
notice-line-procedure = Nós imeachta: { $procedure }
notice-line-state = Stádas: { $state }
notice-line-reference = Do thagairt: { $reference }
notice-footer = Sheol OpenIMI an teachtaireacht seo go huathoibríoch. Ná freagair í, le do thoil; logáil isteach chun an t-iarratas a fheiceáil.
