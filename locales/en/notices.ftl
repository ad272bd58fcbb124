### Mails about exchanges: a subject and a sentence for each event, then the same lines for all. No personal data.

notice-send-subject = New request { $number }
notice-send-body = Another authority has sent you a request.
notice-withdraw-subject = Request { $number } withdrawn
notice-withdraw-body = The requesting authority has withdrawn its request. You no longer need to answer it.
notice-accept-subject = Request { $number } accepted
notice-accept-body = The authority asked has accepted your request.
notice-refuse-subject = Request { $number } refused
notice-refuse-body = The authority asked has refused your request and says why. You can send the same request to another authority.
notice-propose_date-subject = Another date proposed for request { $number }
notice-propose_date-body = The other authority proposes another date for the answer.
notice-agree_date-subject = Date agreed for request { $number }
notice-agree_date-body = The other authority has agreed to the date that you proposed for the answer.
notice-reply_partly-subject = Some answers to request { $number }
notice-reply_partly-body = The authority asked has sent some of its answers. The others will follow.
notice-reply-subject = Answers to request { $number }
notice-reply-body = The authority asked has answered your request.
notice-close-subject = Request { $number } closed
notice-close-body = The requesting authority has closed the request.
notice-rate-subject = Rating for request { $number }
notice-rate-body = The other authority has rated your cooperation.
notice-reminded-subject = Reminder: request { $number }
notice-reminded-body = This request is still waiting for your authority.

notice-line-number = Number: { $number }
notice-line-procedure = Procedure: { $procedure }
notice-line-state = State: { $state }
notice-line-reference = Your reference: { $reference }
notice-footer = OpenIMI sent this message automatically. Please do not reply to it; sign in to see the request.
