### Електронни писма за обмена: тема и изречение за всяко събитие, след това общи редове. Без лични данни.

notice-send-subject = Ново искане { $number }
notice-send-body = Друг орган Ви изпрати искане.
notice-withdraw-subject = Искане { $number } е оттеглено
notice-withdraw-body = Запитващият орган оттегли искането си. Вече не е необходимо да отговаряте.
notice-accept-subject = Искане { $number } е прието
notice-accept-body = Запитаният орган прие Вашето искане.
notice-refuse-subject = Искане { $number } е отказано
notice-refuse-body = Запитаният орган отказа Вашето искане и посочва причината. Можете да изпратите същото искане на друг орган.
notice-propose_date-subject = Предложена е друга дата за искане { $number }
notice-propose_date-body = Другият орган предлага друга дата за отговора.
notice-agree_date-subject = Договорена е дата за искане { $number }
notice-agree_date-body = Другият орган прие датата, която предложихте за отговора.
notice-reply_partly-subject = Част от отговорите на искане { $number }
notice-reply_partly-body = Запитаният орган изпрати част от отговорите си. Останалите ще последват.
notice-reply-subject = Отговори на искане { $number }
notice-reply-body = Запитаният орган отговори на Вашето искане.
notice-close-subject = Искане { $number } е приключено
notice-close-body = Запитващият орган приключи искането.
notice-rate-subject = Оценка по искане { $number }
notice-rate-body = Другият орган оцени Вашето сътрудничество.
notice-reminded-subject = Напомняне: искане { $number }
notice-reminded-body = Това искане все още очаква действие от Вашия орган.

notice-line-number = Номер: { $number }
notice-line-procedure = Процедура: { $procedure }
notice-line-state = Състояние: { $state }
notice-line-reference = Ваш референтен номер: { $reference }
notice-footer = OpenIMI изпрати това съобщение автоматично. Моля, не отговаряйте на него; влезте в системата, за да видите искането.
