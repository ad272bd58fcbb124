### Полета на формуляри и как се четат стойностите им.

fields-optional = (по избор)
fields-only-if = Само ако е приложимо
fields-choose = Изберете
fields-no-answer = Без отговор
fields-part-of = { $field }, { $part }
fields-text-language = Език на този текст
fields-at-most = { $max ->
    [one] Най-много { $max } знак
   *[other] Най-много { $max } знака
}
fields-yes = Да
fields-no = Не
fields-cannot = Не можем да отговорим
fields-cannot-reason = Защо на въпроса не може да се отговори
fields-cannot-elsewhere = Орган, който може да знае отговора
fields-ask-elsewhere = Може да знае отговора: { $authority }
fields-authority-help = Официалното наименование на органа или номерът му в указателя.
fields-day = Ден
fields-month = Месец
fields-year = Година
fields-from = От
fields-to = До
fields-from-to = от { $from } до { $to }
fields-since = от { $from }
fields-until = до { $to }
fields-amount = Сума
fields-currency = Валута
fields-street = Улица и номер
fields-postcode = Пощенски код
fields-town = Населено място
fields-country = Държава
fields-countries-area = Европейско икономическо пространство
fields-countries-others = Други държави
fields-given-name = Собствени имена
fields-family-name = Фамилно име
fields-birth-date = Дата на раждане
fields-birth-place = Място на раждане
fields-nationality = Гражданство
fields-register = Наименование на регистъра
fields-register-number = Номер в регистъра
fields-no-documents = Все още няма приложен документ
fields-add-document = Приложете документ
fields-remove = Премахване
fields-remove-document = Премахване: { $name }
