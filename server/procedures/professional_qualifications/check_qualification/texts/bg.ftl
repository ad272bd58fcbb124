### Texts of the procedure that checks a professional qualification.
### Terms follow the Bulgarian version of Directive 2005/36/EC.

procedure =
    .name = Проверка на { -professional-qualification }
    .short = Проверка на квалификация
    .purpose = Поискайте от орган на друга { -member-state } да потвърди { -professional-qualification(form: "definite") }, { -establishment(form: "definite-action") } или поведението на дадено лице, за да вземете решение за признаването или за временното предоставяне на услуги.

## Form

section-person =
    .title = Засегнато лице
section-qualification =
    .title = Квалификация
section-purpose =
    .title = Цел на запитването

field-article =
    .label = Разпоредба на Директива 2005/36/ЕО, на която основавате запитването
    .help = Изберете разпоредбата, която отговаря на основния Ви въпрос. { -Responding-authority(form: "definite") } я вижда преди приемането.
    .option-article_8_1 = Член 8, параграф 1: информация за доставчик на временни услуги
    .option-article_50_2 = Член 50, параграф 2: автентичност на удостоверения за професионални квалификации, минимални изисквания за обучение
    .option-article_50_3 = Член 50, параграф 3: обучение, проведено изцяло или отчасти в учебно заведение в друга { -member-state }
    .option-article_50_3a = Член 50, параграф 3а: спиране или { -prohibition } за упражняване на професията
    .option-article_51 = Член 51: разглеждане на заявление за признаване
    .option-article_56_1 = Член 56, параграф 1: взаимна помощ при прилагането на директивата
    .option-article_56_2 = Член 56, параграф 2: дисциплинарни или наказателни санкции или други сериозни и конкретни обстоятелства
field-reason =
    .label = Причина за съмненията Ви
    .help = Тази разпоредба изисква основателни съмнения. Посочете фактите, които ги пораждат, и назовете лицето само ако е необходимо.
field-holder =
    .label = Притежател на квалификацията
    .help = Посочете името така, както е изписано в документа за самоличност.
field-name_on_document =
    .label = Име в документа, ако е различно
    .help = Например име по рождение или предишно фамилно име.
field-profession =
    .label = Професия
    .help = Професията, която лицето желае да упражнява във Вашата { -member-state }.
field-profession_other =
    .label = Наименование на другата професия
    .help = Посочете само професията, не и лицето.
field-qualification_kind =
    .label = Вид на квалификацията
    .option-diploma = Диплома
    .option-certificate = Свидетелство
    .option-attestation_of_competence = Удостоверение за компетентност
    .option-specialist_title = Удостоверение за специализация
    .option-third_country_recognised = Удостоверение от трета държава, признато от { -member-state }
    .option-other = Друго удостоверение за професионална квалификация
field-qualification_title =
    .label = Наименование на квалификацията
    .help = Посочете наименованието на езика на документа.
field-issuing_body =
    .label = Издаваща институция
    .help = Университетът, училището, съсловната организация или органът, издал документа. { -Responding-authority(form: "definite") } вижда тези данни преди приемането.
field-issuing_place =
    .label = Място на издаване
    .help = Населеното място, в което е издаден документът. { -Responding-authority(form: "definite") } вижда тези данни преди приемането.
field-issuing_country =
    .label = Държава на издаване
field-issue_date =
    .label = Дата на издаване
field-document_number =
    .label = Номер на документа
field-purpose =
    .label = Какво възнамерява да прави лицето във Вашата { -member-state }?
    .option-establishment = Да се установи, за да упражнява професията
    .option-temporary_services = Да предоставя услуги на временен и случаен принцип

list-professions =
    .option-doctor = Лекар с основно медицинско обучение
    .option-specialist_doctor = Лекар специалист
    .option-general_practitioner = Общопрактикуващ лекар
    .option-nurse_general_care = Медицинска сестра с общ профил
    .option-dental_practitioner = Лекар по дентална медицина
    .option-veterinary_surgeon = Ветеринарен лекар
    .option-midwife = Акушерка
    .option-pharmacist = Фармацевт
    .option-architect = Архитект
    .option-specialised_nurse = Медицинска сестра специалист
    .option-health_care_assistant = Здравен асистент
    .option-physiotherapist = Физиотерапевт
    .option-occupational_therapist = Ерготерапевт
    .option-speech_therapist = Логопед
    .option-radiographer = Рентгенов лаборант
    .option-medical_laboratory_technician = Медицински лаборант
    .option-dietitian = Диетолог
    .option-optician = Оптик
    .option-psychologist = Психолог
    .option-social_worker = Социален работник
    .option-childcare_worker = Детегледач
    .option-primary_school_teacher = Учител в началното образование
    .option-secondary_school_teacher = Учител в средното образование
    .option-special_needs_teacher = Специален педагог
    .option-lawyer = Адвокат
    .option-engineer = Инженер
    .option-electrician = Електротехник
    .option-real_estate_agent = Посредник при сделки с недвижими имоти
    .option-tourist_guide = Екскурзовод
    .option-mountain_guide = Планински водач
    .option-ski_instructor = Ски учител
    .option-driving_instructor = Инструктор по управление на МПС
    .option-hairdresser = Фризьор
    .option-other = Друга професия

## Questions

category-general =
    .title = Общи въпроси
category-establishment =
    .title = Постоянно { -establishment(form: "action") }
category-temporary =
    .title = Временно предоставяне на услуги
category-attachments =
    .title = Копия на документи

question-pq_g1 =
    .text = Автентични ли са приложените диплома или свидетелство?
question-pq_g1-finding =
    .label = Какво не е наред с документа?
    .option-forged = Подправен е
    .option-altered = Съдържанието му е променено
    .option-never_issued = Никога не е издаван
    .option-issued_to_another = Издаден е на друго лице
question-pq_g1-details =
    .label = Подробности

question-pq_g2 =
    .text = Имала ли е право институцията, издала приложения документ, да го издаде по това време?
question-pq_g2-right_body =
    .label = Институция, която е имала това право
    .help = Оставете полето празно, ако институцията не Ви е известна.

question-pq_g3 =
    .text = Притежава ли лицето квалификацията, посочена в запитването?

question-pq_g4 =
    .text = Какво е точното наименование на квалификацията на Вашия език?

question-pq_g5 =
    .text = До коя професия дава достъп квалификацията във Вашата { -member-state }?
question-pq_g5-profession_other =
    .label = Наименование на другата професия

question-pq_g6 =
    .text = Регулирана ли е тази професия във Вашата { -member-state }?
    .option-regulated = Да
    .option-training_regulated = Не, но образованието и обучението са регулирани
    .option-not_regulated = Не

question-pq_e1 =
    .text = Отговаря ли квалификацията на минималните изисквания за обучение по Директива 2005/36/ЕО за автоматично признаване?
    .help = Ако не отговаря, в следващия въпрос посочете кое изискване не е изпълнено.

question-pq_e2 =
    .text = Кое минимално изискване за обучение не е изпълнено?
    .help = Изберете всичко приложимо.
    .option-duration = Продължителност на обучението
    .option-subjects = Предмети на обучението
    .option-practical_training = Практическо обучение
    .option-admission_level = Изисквано ниво за прием
    .option-clinical_instruction = Клинично обучение
question-pq_e2-explanation =
    .label = Обяснение

question-pq_e3 =
    .text = Променено ли е наименованието на квалификацията спрямо приложение V към Директива 2005/36/ЕО и можете ли да издадете удостоверение за промяна на наименованието?
    .help = Отговорете с „да“, ако са изпълнени и двете условия.
question-pq_e3-certificate =
    .label = Удостоверение за промяна на наименованието
    .help = Приложете го, ако вече е издадено.

question-pq_e4 =
    .text = Ползва ли се лицето от придобити права?
    .option-general = Да, общи придобити права (член 23)
    .option-specific = Да, специфични за професията придобити права
    .option-none = Не
    .option-cannot_answer = Не можем да отговорим
question-pq_e4-certificate =
    .label = Удостоверение за придобити права
question-pq_e4-reason =
    .label = Защо не можете да отговорите?

question-pq_e5 =
    .text = Кога е започнало и кога е завършило обучението?

question-pq_e6 =
    .text = Какво е нивото на квалификацията по член 11 от Директива 2005/36/ЕО?
    .option-a = а) Удостоверение за компетентност
    .option-b = б) Свидетелство за завършен курс на средното образование
    .option-c = в) Диплома за обучение след средното образование с продължителност най-малко една година или регулирано обучение
    .option-d = г) Диплома за обучение след средното образование с продължителност най-малко три и не повече от четири години
    .option-e = д) Диплома за обучение след средното образование с продължителност най-малко четири години

question-pq_e7 =
    .text = Признала ли е Вашата { -member-state } квалификация на това лице от трета държава?
question-pq_e7-recognised_on =
    .label = Дата на признаването
question-pq_e7-decision =
    .label = Решение за признаване

question-pq_e8 =
    .text = Има ли лицето тригодишен професионален опит във Вашата { -member-state }, който можете да удостоверите?
question-pq_e8-experience =
    .label = Период на професионалния опит
    .help = Ако лицето все още работи там, посочете като край деня, до който удостоверявате опита.
question-pq_e8-certificate =
    .label = Удостоверение за професионален опит

question-pq_e9 =
    .text = Кои предмети е обхващало обучението и с колко часа всеки?
    .help = Приложете академичната справка или програмата на обучението.
question-pq_e9-explanation =
    .label = Обяснение

question-pq_t1 =
    .text = Законно ли е установено лицето във Вашата { -member-state } за съответната дейност?
question-pq_t1-since =
    .label = Установено от
question-pq_t1-entry =
    .label = Вписване в регистър
    .help = Оставете полето празно, ако за професията няма регистър.

question-pq_t2 =
    .text = Забранено ли е понастоящем на лицето, макар и временно, да упражнява професията?
question-pq_t2-scope =
    .label = Обхват на { -prohibition(form: "definite") }
question-pq_t2-in_force =
    .label = Период на { -prohibition(form: "definite") }
    .help = Оставете края празен, ако { -prohibition(form: "definite") } е безсрочна.
question-pq_t2-decided_by =
    .label = Орган или { -court }, който е взел решението

question-pq_t3 =
    .text = Има ли дисциплинарни, административни или наказателни санкции, които са от значение за упражняването на професията?
    .option-none = Няма санкции
    .option-final = Да, решението е окончателно
    .option-under_appeal = Да, решението се обжалва
    .option-cannot_disclose = Нашето право не допуска разкриването на тези данни
question-pq_t3-legal_basis =
    .label = Разпоредба, която не го допуска

question-pq_t4 =
    .text = Ако професията не е регулирана във Вашата { -member-state }: упражнявало ли я е лицето там поне една година през последните десет години?
question-pq_t4-pursued =
    .label = Период на упражняване на професията
    .help = Ако лицето все още работи там, посочете като край деня на Вашия отговор.

question-pq_t5 =
    .text = Има ли лицето застраховка „Професионална отговорност“?
question-pq_t5-insurer =
    .label = Застраховател
question-pq_t5-cover_period =
    .label = Период на покритието
    .help = Оставете края празен, ако покритието е безсрочно.
question-pq_t5-cover_amount =
    .label = Размер на покритието

question-pq_a1 =
    .text = Изпратете копия на следните документи.
    .help = Изберете документите, които изпращате. В коментар { -requesting-authority(form: "definite") } може да поиска само някои от тях.
    .option-diploma = Диплома
    .option-diploma_supplement = Приложение към дипломата
    .option-register_extract = { -Register-extract }
    .option-good_standing = Удостоверение за добра професионална репутация
    .option-decision = Решение
question-pq_a1-copies =
    .label = Копия

## Documents

document-diploma =
    .name = Диплома
document-diploma_supplement =
    .name = Приложение към дипломата
document-transcript =
    .name = Академична справка
document-good_standing =
    .name = Удостоверение за добра професионална репутация

## Letters

letter-information =
    .name = Информация за запитване относно Вашата { -professional-qualification }
    .part-opening = Ние проверяваме Вашата { -professional-qualification }. За тази цел изпратихме запитване до органа на друга { -member-state } чрез Информационната система за вътрешния пазар (ИСВП). Номер на запитването: { $case-number }. Изпратено на: { $case-sent }. Запитан орган: { $case-other }.
    .part-basis = { -Legal-basis(form: "definite") } е Директива 2005/36/ЕО. Вашите { -personal-data } се обработват в съответствие с Регламент (ЕС) № 1024/2012 и Регламент (ЕС) 2016/679.
    .part-rights = Можете да поискате от нашия орган или от запитания орган достъп до Вашите данни, както и коригиране или заличаване на данни, които са неточни или са били обработени неправомерно.
letter-outcome =
    .name = Резултат от запитване относно Вашата { -professional-qualification }
    .part-opening = Получихме чрез Информационната система за вътрешния пазар (ИСВП) отговор на нашето запитване относно Вашата { -professional-qualification }. Номер на запитването: { $case-number }. Изпратено на: { $case-sent }. Орган, който отговори: { $case-other }.
    .part-answers = Това са въпросите, които зададохме, и отговорите, които получихме.
    .part-rights = Можете да поискате от нашия орган или от запитания орган достъп до Вашите данни, както и коригиране или заличаване на данни, които са неточни или са били обработени неправомерно.
