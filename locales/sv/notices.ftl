### E-brev om ärenden: ett ämne och en mening för varje händelse, sedan samma rader för alla. Inga personuppgifter.

notice-send-subject = Ny begäran { $number }
notice-send-body = En annan myndighet har skickat en begäran till dig.
notice-withdraw-subject = Begäran { $number } återkallad
notice-withdraw-body = Den begärande myndigheten har återkallat sin begäran. Du behöver inte längre besvara den.
notice-accept-subject = Begäran { $number } godtagen
notice-accept-body = Den anmodade myndigheten har godtagit din begäran.
notice-refuse-subject = Begäran { $number } avslagen
notice-refuse-body = Den anmodade myndigheten har avslagit din begäran och anger varför. Du kan skicka samma begäran till en annan myndighet.
notice-propose_date-subject = Annat datum föreslaget för begäran { $number }
notice-propose_date-body = Den andra myndigheten föreslår ett annat datum för svaret.
notice-agree_date-subject = Datum överenskommet för begäran { $number }
notice-agree_date-body = Den andra myndigheten har godtagit det datum som du föreslog för svaret.
notice-reply_partly-subject = Några svar på begäran { $number }
notice-reply_partly-body = Den anmodade myndigheten har skickat en del av sina svar. De övriga kommer senare.
notice-reply-subject = Svar på begäran { $number }
notice-reply-body = Den anmodade myndigheten har besvarat din begäran.
notice-close-subject = Begäran { $number } avslutad
notice-close-body = Den begärande myndigheten har avslutat begäran.
notice-rate-subject = Betyg för begäran { $number }
notice-rate-body = Den andra myndigheten har betygsatt ert samarbete.
notice-reminded-subject = Påminnelse: begäran { $number }
notice-reminded-body = Denna begäran väntar fortfarande på din myndighet.

notice-line-number = Nummer: { $number }
notice-line-procedure = Förfarande: { $procedure }
notice-line-state = Status: { $state }
notice-line-reference = Din referens: { $reference }
notice-footer = OpenIMI har skickat detta meddelande automatiskt. Besvara det inte; logga in för att se begäran.
