### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Új megkeresés: { $number }
notice-send-body = Egy másik hatóság megkeresést küldött Önnek.
notice-withdraw-subject = Visszavont megkeresés: { $number }
notice-withdraw-body = A megkereső hatóság visszavonta a megkeresését. Már nem kell válaszolnia rá.
notice-accept-subject = Elfogadott megkeresés: { $number }
notice-accept-body = A megkeresett hatóság elfogadta megkeresését.
notice-refuse-subject = Elutasított megkeresés: { $number }
notice-refuse-body = A megkeresett hatóság elutasította megkeresését, és közölte az okát. Ugyanezt a megkeresést elküldheti egy másik hatóságnak.
notice-propose_date-subject = Más javasolt határidő, megkeresés: { $number }
notice-propose_date-body = A másik hatóság más határidőt javasol a válaszra.
notice-agree_date-subject = Elfogadott határidő, megkeresés: { $number }
notice-agree_date-body = A másik hatóság elfogadta a válaszra javasolt határidőt.
notice-reply_partly-subject = Részleges válasz, megkeresés: { $number }
notice-reply_partly-body = A megkeresett hatóság elküldte válaszainak egy részét. A többi később következik.
notice-reply-subject = Válasz, megkeresés: { $number }
notice-reply-body = A megkeresett hatóság válaszolt megkeresésére.
notice-close-subject = Lezárt megkeresés: { $number }
notice-close-body = A megkereső hatóság lezárta a megkeresést.
notice-rate-subject = Értékelés, megkeresés: { $number }
notice-rate-body = A másik hatóság értékelte az Önök együttműködését.
notice-reminded-subject = Emlékeztető, megkeresés: { $number }
notice-reminded-body = Ez a megkeresés még az Ön hatóságára vár.

notice-line-number = Szám: { $number }
notice-line-procedure = Eljárás: { $procedure }
notice-line-state = Állapot: { $state }
notice-line-reference = Saját iktatószám: { $reference }
notice-footer = Ezt az üzenetet az OpenIMI automatikusan küldte. Kérjük, ne válaszoljon rá; a megkeresés megtekintéséhez jelentkezzen be.
