### E-Mails über Vorgänge: Betreff und Satz für jedes Ereignis, danach gemeinsame Zeilen. Keine personenbezogenen Daten.

notice-send-subject = Neues Ersuchen { $number }
notice-send-body = Eine andere Behörde hat Ihnen ein Ersuchen gesendet.
notice-withdraw-subject = Ersuchen { $number } zurückgezogen
notice-withdraw-body = Die ersuchende Behörde hat ihr Ersuchen zurückgezogen. Sie müssen es nicht mehr beantworten.
notice-accept-subject = Ersuchen { $number } angenommen
notice-accept-body = Die ersuchte Behörde hat Ihr Ersuchen angenommen.
notice-refuse-subject = Ersuchen { $number } abgelehnt
notice-refuse-body = Die ersuchte Behörde hat Ihr Ersuchen abgelehnt und nennt den Grund. Sie können dasselbe Ersuchen an eine andere Behörde senden.
notice-propose_date-subject = Anderer Termin für Ersuchen { $number } vorgeschlagen
notice-propose_date-body = Die andere Behörde schlägt einen anderen Termin für die Antwort vor.
notice-agree_date-subject = Termin für Ersuchen { $number } vereinbart
notice-agree_date-body = Die andere Behörde stimmt dem Termin zu, den Sie für die Antwort vorgeschlagen haben.
notice-reply_partly-subject = Erste Antworten auf Ersuchen { $number }
notice-reply_partly-body = Die ersuchte Behörde hat einen Teil ihrer Antworten gesendet. Die übrigen folgen.
notice-reply-subject = Antworten auf Ersuchen { $number }
notice-reply-body = Die ersuchte Behörde hat Ihr Ersuchen beantwortet.
notice-close-subject = Ersuchen { $number } abgeschlossen
notice-close-body = Die ersuchende Behörde hat das Ersuchen abgeschlossen.
notice-rate-subject = Bewertung zu Ersuchen { $number }
notice-rate-body = Die andere Behörde hat Ihre Zusammenarbeit bewertet.
notice-reminded-subject = Erinnerung: Ersuchen { $number }
notice-reminded-body = Dieses Ersuchen wartet noch auf Ihre Behörde.

notice-line-number = Nummer: { $number }
notice-line-procedure = Verfahren: { $procedure }
notice-line-state = Stand: { $state }
notice-line-reference = Ihr Zeichen: { $reference }
notice-footer = OpenIMI hat diese Nachricht automatisch versandt. Bitte antworten Sie nicht darauf; melden Sie sich an, um das Ersuchen zu sehen.
