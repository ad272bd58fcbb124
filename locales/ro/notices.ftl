### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Solicitare nouă { $number }
notice-send-body = O altă autoritate v-a trimis o solicitare.
notice-withdraw-subject = Solicitarea { $number } a fost retrasă
notice-withdraw-body = Autoritatea solicitantă și-a retras solicitarea. Nu mai trebuie să răspundeți.
notice-accept-subject = Solicitarea { $number } a fost acceptată
notice-accept-body = Autoritatea solicitată a acceptat solicitarea dumneavoastră.
notice-refuse-subject = Solicitarea { $number } a fost refuzată
notice-refuse-body = Autoritatea solicitată a refuzat solicitarea dumneavoastră și arată motivul. Puteți trimite aceeași solicitare altei autorități.
notice-propose_date-subject = S-a propus altă dată pentru solicitarea { $number }
notice-propose_date-body = Cealaltă autoritate propune altă dată pentru răspuns.
notice-agree_date-subject = S-a convenit data pentru solicitarea { $number }
notice-agree_date-body = Cealaltă autoritate a acceptat data pe care ați propus-o pentru răspuns.
notice-reply_partly-subject = Unele răspunsuri la solicitarea { $number }
notice-reply_partly-body = Autoritatea solicitată a trimis o parte din răspunsuri. Celelalte vor urma.
notice-reply-subject = Răspunsuri la solicitarea { $number }
notice-reply-body = Autoritatea solicitată a răspuns la solicitarea dumneavoastră.
notice-close-subject = Solicitarea { $number } a fost închisă
notice-close-body = Autoritatea solicitantă a închis solicitarea.
notice-rate-subject = Evaluare pentru solicitarea { $number }
notice-rate-body = Cealaltă autoritate v-a evaluat cooperarea.
notice-reminded-subject = Reamintire: solicitarea { $number }
notice-reminded-body = Această solicitare așteaptă încă autoritatea dumneavoastră.

notice-line-number = Număr: { $number }
notice-line-procedure = Procedură: { $procedure }
notice-line-state = Stadiu: { $state }
notice-line-reference = Referința dumneavoastră: { $reference }
notice-footer = OpenIMI a trimis automat acest mesaj. Vă rugăm să nu răspundeți; conectați-vă pentru a vedea solicitarea.
