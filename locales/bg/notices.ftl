### Електронни писма за обмена: тема и изречение за всяко събитие, след това общи редове. Без лични данни.

notice-send-subject = Ново запитване { $number }
notice-send-body = Друг орган Ви изпрати запитване.
notice-withdraw-subject = Запитване { $number } е оттеглено
notice-withdraw-body = Запитващият орган оттегли запитването си. Вече не е необходимо да отговаряте.
notice-accept-subject = Запитване { $number } е прието
notice-accept-body = Запитаният орган прие Вашето запитване.
notice-refuse-subject = Запитване { $number } е отказано
notice-refuse-body = Запитаният орган отказа Вашето запитване и посочва причината. Можете да изпратите същото запитване на друг орган.
notice-propose_date-subject = Предложена е друга дата за запитване { $number }
notice-propose_date-body = Другият орган предлага друга дата за отговора.
notice-agree_date-subject = Договорена е дата за запитване { $number }
notice-agree_date-body = Другият орган прие датата, която предложихте за отговора.
notice-reply_partly-subject = Част от отговорите на запитване { $number }
notice-reply_partly-body = Запитаният орган изпрати част от отговорите си. Останалите ще последват.
notice-reply-subject = Отговори на запитване { $number }
notice-reply-body = Запитаният орган отговори на Вашето запитване.
notice-close-subject = Запитване { $number } е приключено
notice-close-body = Запитващият орган приключи запитването.
notice-rate-subject = Оценка по запитване { $number }
notice-rate-body = Другият орган оцени Вашето сътрудничество.
notice-reminded-subject = Напомняне: запитване { $number }
notice-reminded-body = Това запитване все още очаква действие от Вашия орган.

notice-line-number = Номер: { $number }
notice-line-procedure = Процедура: { $procedure }
notice-line-state = Състояние: { $state }
notice-line-reference = Ваш референтен номер: { $reference }
notice-footer = OpenIMI изпрати това съобщение автоматично. Моля, не отговаряйте на него; влезте в системата, за да видите запитването.
