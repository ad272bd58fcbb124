# Списъкът на процедурите и страницата на всяка от тях.
procedures-title = Процедури
procedures-lead = За какво органите могат да се запитват взаимно чрез Информационната система за вътрешния пазар и по какви правила.
procedures-words = Намиране на процедура
procedures-none = Няма процедура с тези думи.
procedures-back = Всички процедури
procedures-count =
    { $count ->
        [one] { $count } процедура
       *[other] { $count } процедури
    }
procedure-about = За тази процедура
procedure-version = Версия { $version }
procedure-version-current = в сила за нови запитвания
procedure-version-old = За новите запитвания се прилага друга версия на тази процедура
procedure-versions = Версии
procedure-in-english = Текстовете на тази процедура не са пълни на Вашия език. Показани са на английски.
procedure-not-public = Информацията за тази процедура е достъпна само за лица, влезли в системата.
procedure-participants = Кой участва
admission-title = Допуснати органи
admission-abroad = Държава, различна от тази на запитващия орган
admission-at-sending = Важи само при изпращане, не и при препращане
coordinators-never = Никога
coordinators-optional = Възможно, но не задължително
coordinators-mandatory = Винаги, от координатор
procedure-workflow = Ход на запитването
procedure-deadlines = Срокове
procedure-refusal = Основания за отказ
procedure-refusal-free = Достатъчно е да се посочи причина в свободен текст.
procedure-refusal-reason = Трябва да се посочи и причина в свободен текст.
attachment-request = Със запитването
attachment-reply = С отговора
attachment-must = Един от тези документи трябва да бъде приложен
attachment-sometimes = В някои случаи един от тези документи трябва да бъде приложен
attachment-may = Могат да се прилагат само тези документи
attachment-none = Не могат да се прилагат документи
procedure-told = Уведомявани страни
procedure-daily = С дневното съобщение, освен ако лицето е избрало друго
procedure-follows = Може да следва от
procedure-form = Съдържание на запитването
procedure-special = със специална защита
procedure-special-ground = Разрешено съгласно
procedure-before-acceptance = вижда се преди приемането
procedure-blocking = Блокиране
procedure-erasing = Заличаване
procedure-agree-date = Съгласие с предложената дата
procedure-close-unattended = Автоматично приключване

deadline-days = { $count ->
    [one] { $count } календарен ден
   *[other] { $count } календарни дни
}
deadline-weeks = { $count ->
    [one] { $count } седмица
   *[other] { $count } седмици
}
deadline-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
}
deadline-years = { $count ->
    [one] { $count } година
   *[other] { $count } години
}
deadline-after-sending = { $length } след изпращането на запитването
deadline-working-days = { $count ->
    [one] { $count } работен ден
   *[other] { $count } работни дни
}
deadline-after-receipt = { $length } след получаването
deadline-after-completeness = { $length } след окомплектоването на запитването
deadline-after-field = { $length } след датата, посочена в полето „{ $field }“
deadline-conditional = Срокът тече само ако данните във формуляра отговарят на дадено условие
deadline-completed-by = Окомплектова се с
deadline-after-acceptance = { $length } след приемането
deadline-on-agreed-date = На договорената дата
deadline-after-agreed-date = { $length } след договорената дата
deadline-after-closure = { $length } след официалното приключване
deadline-reminder = Ден на напомнянето: { $day }
deadline-reminders-before = Напомняния, дни преди: { $days }
deadline-escalates-after = Двата органа се уведомяват, работни дни след срока: { $days }

diagram-title = Диаграма на състоянията
diagram-description = Таблицата по-долу описва същото с думи.
diagram-by = Кой действа
diagram-to = Води до
diagram-stays = остава непроменено

value-text = Текст
value-long-text = По-дълъг текст
value-choice = Едно от изброените
value-choices = Едно или повече от изброените
value-period = Период
value-number = Число
value-address = Адрес
value-percentage = Процент
value-company = Предприятие
value-profession = Професия
value-language = Език
value-identity-document = Документ за самоличност
value-email = Адрес на електронна поща
value-phone = Телефонен номер
value-url = Интернет адрес
value-iban = Банкова сметка (IBAN)
value-vehicle-plate = Регистрационен номер на превозно средство
value-declaration = Декларация за потвърждаване
value-person = Лице
value-register = Вписване в регистър
