### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = Nuova richiesta { $number }
notice-send-body = Un’altra autorità vi ha inviato una richiesta.
notice-withdraw-subject = Richiesta { $number } ritirata
notice-withdraw-body = L’autorità richiedente ha ritirato la sua richiesta. Non occorre più rispondere.
notice-accept-subject = Richiesta { $number } accettata
notice-accept-body = L’autorità interpellata ha accettato la vostra richiesta.
notice-refuse-subject = Richiesta { $number } rifiutata
notice-refuse-body = L’autorità interpellata ha rifiutato la vostra richiesta e ne indica il motivo. Potete inviare la stessa richiesta a un’altra autorità.
notice-propose_date-subject = Proposta un’altra data per la richiesta { $number }
notice-propose_date-body = L’altra autorità propone un’altra data per la risposta.
notice-agree_date-subject = Data concordata per la richiesta { $number }
notice-agree_date-body = L’altra autorità ha accettato la data che avete proposto per la risposta.
notice-reply_partly-subject = Alcune risposte alla richiesta { $number }
notice-reply_partly-body = L’autorità interpellata ha inviato una parte delle risposte. Le altre seguiranno.
notice-reply-subject = Risposte alla richiesta { $number }
notice-reply-body = L’autorità interpellata ha risposto alla vostra richiesta.
notice-close-subject = Richiesta { $number } chiusa
notice-close-body = L’autorità richiedente ha chiuso la richiesta.
notice-rate-subject = Valutazione per la richiesta { $number }
notice-rate-body = L’altra autorità ha valutato la vostra cooperazione.
notice-reminded-subject = Promemoria: richiesta { $number }
notice-reminded-body = Questa richiesta è ancora in attesa della vostra autorità.

notice-line-number = Numero: { $number }
notice-line-procedure = Procedura: { $procedure }
notice-line-state = Stato: { $state }
notice-line-reference = Vostro riferimento: { $reference }
notice-footer = Messaggio inviato automaticamente da OpenIMI. Si prega di non rispondere; accedere al sistema per vedere la richiesta.
