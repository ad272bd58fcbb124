### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Talba ġdida { $number }
notice-send-body = Awtorità oħra bagħtitlek talba.
notice-withdraw-subject = Talba { $number } irtirata
notice-withdraw-body = L-awtorità rikjedenti rtirat it-talba tagħha. M’għadx hemm bżonn li twieġebha.
notice-accept-subject = Talba { $number } aċċettata
notice-accept-body = L-awtorità mitluba aċċettat it-talba tiegħek.
notice-refuse-subject = Talba { $number } irrifjutata
notice-refuse-body = L-awtorità mitluba rrifjutat it-talba tiegħek u tgħid għaliex. Tista’ tibgħat l-istess talba lil awtorità oħra.
notice-propose_date-subject = Data oħra proposta għat-talba { $number }
notice-propose_date-body = L-awtorità l-oħra qed tipproponi data oħra għat-tweġiba.
notice-agree_date-subject = Data miftiehma għat-talba { $number }
notice-agree_date-body = L-awtorità l-oħra qablet mad-data li pproponejt għat-tweġiba.
notice-reply_partly-subject = Xi tweġibiet għat-talba { $number }
notice-reply_partly-body = L-awtorità mitluba bagħtet xi tweġibiet tagħha. L-oħrajn jaslu aktar tard.
notice-reply-subject = Tweġibiet għat-talba { $number }
notice-reply-body = L-awtorità mitluba wieġbet it-talba tiegħek.
notice-close-subject = Talba { $number } magħluqa
notice-close-body = L-awtorità rikjedenti għalqet it-talba.
notice-rate-subject = Valutazzjoni għat-talba { $number }
notice-rate-body = L-awtorità l-oħra vvalutat il-kooperazzjoni tiegħek.
notice-reminded-subject = Tfakkira: talba { $number }
notice-reminded-body = Din it-talba għadha qed tistenna lill-awtorità tiegħek.

notice-line-number = Numru: { $number }
notice-line-procedure = Proċedura: { $procedure }
notice-line-state = Stat: { $state }
notice-line-reference = Ir-referenza tiegħek: { $reference }
notice-footer = OpenIMI bagħtet dan il-messaġġ awtomatikament. Jekk jogħġbok twieġbux; idħol fil-kont biex tara t-talba.
