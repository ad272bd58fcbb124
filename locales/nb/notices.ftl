### E-poster om saker: et emne og en setning for hver hendelse, deretter de samme linjene for alle. Ingen personopplysninger.

notice-send-subject = Ny anmodning { $number }
notice-send-body = En annen myndighet har sendt deg en anmodning.
notice-withdraw-subject = Anmodning { $number } trukket tilbake
notice-withdraw-body = Den anmodende myndigheten har trukket anmodningen tilbake. Du trenger ikke lenger å svare på den.
notice-accept-subject = Anmodning { $number } godtatt
notice-accept-body = Den anmodede myndigheten har godtatt anmodningen din.
notice-refuse-subject = Anmodning { $number } avslått
notice-refuse-body = Den anmodede myndigheten har avslått anmodningen din og oppgir hvorfor. Du kan sende den samme anmodningen til en annen myndighet.
notice-propose_date-subject = Annen dato foreslått for anmodning { $number }
notice-propose_date-body = Den andre myndigheten foreslår en annen dato for svaret.
notice-agree_date-subject = Dato avtalt for anmodning { $number }
notice-agree_date-body = Den andre myndigheten har godtatt datoen du foreslo for svaret.
notice-reply_partly-subject = Noen svar på anmodning { $number }
notice-reply_partly-body = Den anmodede myndigheten har sendt noen av svarene. Resten følger senere.
notice-reply-subject = Svar på anmodning { $number }
notice-reply-body = Den anmodede myndigheten har svart på anmodningen din.
notice-close-subject = Anmodning { $number } avsluttet
notice-close-body = Den anmodende myndigheten har avsluttet anmodningen.
notice-rate-subject = Vurdering for anmodning { $number }
notice-rate-body = Den andre myndigheten har vurdert samarbeidet.
notice-reminded-subject = Påminnelse: anmodning { $number }
notice-reminded-body = Denne anmodningen venter fortsatt på myndigheten din.

notice-line-number = Nummer: { $number }
notice-line-procedure = Prosedyre: { $procedure }
notice-line-state = Status: { $state }
notice-line-reference = Din referanse: { $reference }
notice-footer = OpenIMI har sendt denne meldingen automatisk. Ikke svar på den; logg inn for å se anmodningen.
