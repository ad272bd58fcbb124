### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Nowy wniosek { $number }
notice-send-body = Inny organ przesłał wniosek do Twojego organu.
notice-withdraw-subject = Wniosek { $number } wycofany
notice-withdraw-body = Organ wnioskujący wycofał swój wniosek. Nie trzeba już na niego odpowiadać.
notice-accept-subject = Wniosek { $number } przyjęty
notice-accept-body = Organ, do którego skierowano wniosek, przyjął go.
notice-refuse-subject = Wniosek { $number } odrzucony
notice-refuse-body = Organ, do którego skierowano wniosek, odrzucił go i podał powód. Ten sam wniosek możesz wysłać do innego organu.
notice-propose_date-subject = Inny termin zaproponowany dla wniosku { $number }
notice-propose_date-body = Drugi organ proponuje inny termin odpowiedzi.
notice-agree_date-subject = Termin uzgodniony dla wniosku { $number }
notice-agree_date-body = Drugi organ zgodził się na zaproponowany przez Twój organ termin odpowiedzi.
notice-reply_partly-subject = Część odpowiedzi na wniosek { $number }
notice-reply_partly-body = Organ, do którego skierowano wniosek, wysłał część odpowiedzi. Pozostałe nadejdą później.
notice-reply-subject = Odpowiedzi na wniosek { $number }
notice-reply-body = Organ, do którego skierowano wniosek, udzielił odpowiedzi.
notice-close-subject = Wniosek { $number } zamknięty
notice-close-body = Organ wnioskujący zamknął wniosek.
notice-rate-subject = Ocena dotycząca wniosku { $number }
notice-rate-body = Drugi organ ocenił współpracę z Twoim organem.
notice-reminded-subject = Przypomnienie: wniosek { $number }
notice-reminded-body = Ten wniosek nadal czeka na Twój organ.

notice-line-number = Numer: { $number }
notice-line-procedure = Procedura: { $procedure }
notice-line-state = Stan: { $state }
notice-line-reference = Twój znak sprawy: { $reference }
notice-footer = Tę wiadomość wysłał automatycznie system OpenIMI. Nie odpowiadaj na nią; aby zobaczyć wniosek, zaloguj się.
