### E-mails over zaken: een onderwerp en een zin voor elke gebeurtenis, daarna dezelfde regels voor alle. Geen persoonsgegevens.

notice-send-subject = Nieuw verzoek { $number }
notice-send-body = Een andere autoriteit heeft u een verzoek gestuurd.
notice-withdraw-subject = Verzoek { $number } ingetrokken
notice-withdraw-body = De verzoekende autoriteit heeft haar verzoek ingetrokken. U hoeft het niet meer te beantwoorden.
notice-accept-subject = Verzoek { $number } aanvaard
notice-accept-body = De aangezochte autoriteit heeft uw verzoek aanvaard.
notice-refuse-subject = Verzoek { $number } geweigerd
notice-refuse-body = De aangezochte autoriteit heeft uw verzoek geweigerd en vermeldt de reden. U kunt hetzelfde verzoek aan een andere autoriteit sturen.
notice-propose_date-subject = Andere datum voorgesteld voor verzoek { $number }
notice-propose_date-body = De andere autoriteit stelt een andere datum voor het antwoord voor.
notice-agree_date-subject = Datum overeengekomen voor verzoek { $number }
notice-agree_date-body = De andere autoriteit heeft ingestemd met de datum die u voor het antwoord hebt voorgesteld.
notice-reply_partly-subject = Eerste antwoorden op verzoek { $number }
notice-reply_partly-body = De aangezochte autoriteit heeft een deel van haar antwoorden gestuurd. De overige volgen.
notice-reply-subject = Antwoorden op verzoek { $number }
notice-reply-body = De aangezochte autoriteit heeft uw verzoek beantwoord.
notice-close-subject = Verzoek { $number } afgesloten
notice-close-body = De verzoekende autoriteit heeft het verzoek afgesloten.
notice-rate-subject = Beoordeling voor verzoek { $number }
notice-rate-body = De andere autoriteit heeft uw samenwerking beoordeeld.
notice-reminded-subject = Herinnering: verzoek { $number }
notice-reminded-body = Dit verzoek wacht nog op uw autoriteit.

notice-line-number = Nummer: { $number }
notice-line-procedure = Procedure: { $procedure }
notice-line-state = Status: { $state }
notice-line-reference = Uw referentie: { $reference }
notice-footer = OpenIMI heeft dit bericht automatisch verzonden. Beantwoord het niet; log in om het verzoek te zien.
