# The wizard of a new request.
new-request-title = Ново запитване
new-request-lead = Изберете какво искате да попитате друг орган. Можете да запазите по всяко време и да продължите по-късно.
new-request-none = Нямате роля, която да Ви позволява да отправяте запитвания. Обърнете се към администратора на Вашия орган.
new-request-begin = Започване
new-request-lately = Последно използвани от Вас
new-request-areas = Области на политика
new-request-all-areas = Всички области на политика

wizard-next = Запазване и продължаване
wizard-save = Запазване и довършване по-късно
wizard-language = Промяна на езика
wizard-steps = Стъпки
wizard-step-of = { $number } от { $total } · { $step }
wizard-done = завършена
autosave-saved = Запазено в { $time }
autosave-failed = Не е запазено. Въведеното от Вас все още е тук; използвайте бутона по-долу, за да го запазите.
autosave-stale = Страницата беше запазена другаде, докато пишехте. Въведеното от Вас все още е тук.
merge-open = Сравняване и избор
merge-title = Две версии
merge-lead = Тази страница беше запазена другаде, след като Вие я отворихте. Нищо от въведеното от Вас не е загубено. Изберете за всяко поле коя версия да остане. Можете да редактирате своята, например за да добавите части от другата.
merge-saved-by = { $name } запази другата версия на { $time }.
merge-mine = Моята версия
merge-theirs = Другата версия
merge-empty = Нищо не е въведено
merge-taken = Взето от другата версия, защото не сте го променяли:
merge-save = Запазване на избраните версии

step-basis = Правно основание
step-basis-lead = На какво основавате запитването.
step-recipient = Орган
step-recipient-lead = Намерете органа, който може да отговори. Въведете наименованието му, населено място или тема на който и да е език.
step-subject = Предмет на запитването
step-subject-lead = Полетата, означени като лични данни, са скрити за другия орган, докато той не приеме запитването.
step-questions = Въпроси
step-questions-lead = Изберете какво искате да узнаете. Другият орган чете всеки въпрос на своя език.
step-documents = Документи
step-documents-lead = Приложете това, което е необходимо на другия орган. Той вижда документите едва след като приеме запитването.
step-deadline = Дата и референтен номер
step-deadline-lead = Посочете до кога Ви е необходим отговорът.
step-check = Проверка и изпращане
step-check-lead = Това ще види другият орган.

recipient-chosen = Избран орган
questions-chosen = { $chosen } от { $total }
questions-article = Член { $article }
questions-comment = Добавяне на коментар
questions-comment-on = Коментар към въпрос { $number }
questions-own = Ваши собствени въпроси
questions-own-help = Те не се превеждат: другият орган ги чете така, както ги напишете. Използвайте списъка, където е възможно.
questions-own-number = Собствен въпрос { $number }
turns-name = { $name } { $number }
turns-add = Добавяне на още един запис: { $name }
turns-remove = Премахване: { $name } { $number }
not-translated = { $language }, без превод
not-translated-unknown = Без превод

documents-kind = Вид на документа
documents-language = Език на документа
documents-file = Файл
documents-rules = PDF, PNG, JPEG или DOCX без макроси, до 20 MB.
documents-attach = Прилагане
documents-remove = Премахване
documents-misplaced = Формулярът, както е попълнен сега, не предвижда тези документи и те не се изпращат. Премахнете ги.
documents-progress = Напредък на качването

wanted-label = Отговорът е необходим до
wanted-help = Другият орган може да приеме тази дата или да предложи друга.
reference-label = Ваш референтен номер
reference-help = За Вашата преписка. Другият орган не го вижда. Не посочвайте тук името на лицето.

check-recipient = До
check-change = Промяна
check-before = Преди приемането
check-before-note = Достатъчно, за да се прецени дали органът е компетентен.
check-after = След приемането
check-after-note = Всичко, което сте въвели.
check-send = Изпращане на запитването
check-send-to = Изпращане до { $name }
check-send-correction = Изпращане на корекцията

sent-title = Запитването е изпратено
sent-for-approval = Запитването е изпратено за одобрение
sent-number = Номер
sent-next = Какво следва
sent-due = Срок за приемане
sent-open = Отваряне на запитването
