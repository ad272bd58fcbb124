### E-mails om sager: et emne og en sætning for hver hændelse, derefter de samme linjer for alle. Ingen personoplysninger.

notice-send-subject = Ny anmodning { $number }
notice-send-body = En anden myndighed har sendt dig en anmodning.
notice-withdraw-subject = Anmodning { $number } trukket tilbage
notice-withdraw-body = Den anmodende myndighed har trukket sin anmodning tilbage. Du skal ikke længere besvare den.
notice-accept-subject = Anmodning { $number } accepteret
notice-accept-body = Den anmodede myndighed har accepteret din anmodning.
notice-refuse-subject = Anmodning { $number } afvist
notice-refuse-body = Den anmodede myndighed har afvist din anmodning og begrunder det. Du kan sende den samme anmodning til en anden myndighed.
notice-propose_date-subject = Ny dato foreslået for anmodning { $number }
notice-propose_date-body = Den anden myndighed foreslår en anden dato for svaret.
notice-agree_date-subject = Dato aftalt for anmodning { $number }
notice-agree_date-body = Den anden myndighed har accepteret den dato, du foreslog for svaret.
notice-reply_partly-subject = Nogle svar på anmodning { $number }
notice-reply_partly-body = Den anmodede myndighed har sendt en del af sine svar. De øvrige følger.
notice-reply-subject = Svar på anmodning { $number }
notice-reply-body = Den anmodede myndighed har besvaret din anmodning.
notice-close-subject = Anmodning { $number } afsluttet
notice-close-body = Den anmodende myndighed har afsluttet anmodningen.
notice-rate-subject = Vurdering for anmodning { $number }
notice-rate-body = Den anden myndighed har vurderet jeres samarbejde.
notice-reminded-subject = Påmindelse: anmodning { $number }
notice-reminded-body = Denne anmodning afventer stadig din myndighed.

notice-line-number = Nummer: { $number }
notice-line-procedure = Procedure: { $procedure }
notice-line-state = Status: { $state }
notice-line-reference = Din reference: { $reference }
notice-footer = OpenIMI har sendt denne meddelelse automatisk. Besvar den ikke; log ind for at se anmodningen.
