filter-held = Поето от
held-me = Мен
held-nobody = Никого
held-unit = Моето звено
inbox-held = При { $name }

bulk-title = Работа по няколко запитвания
bulk-text = Изберете запитвания от списъка и посочете какво да се направи. Нищо не напуска Вашия орган и в продължение на десет минути може да се отмени.
bulk-person = Колега
bulk-label = Етикет
bulk-unit = Звено
bulk-assign = Предаване
bulk-unlabel = Премахване на етикета
bulk-column = Избор
bulk-pick = Избиране на { $number }
bulk-pick-all = Избиране на всички на тази страница
bulk-selected = Избрани: { $count }

work-title = Във Вашия орган
work-ours-only = Само Вашият орган вижда това.
work-mine = Това запитване е поето от Вас.
work-held = Това запитване е поето от { $name }.
work-nobody = Това запитване още не е поето от никого.
work-take = Поемане
work-give-back = Връщане
work-unit = Звено: { $name }
work-unit-give = Възлагане на звеното
work-unit-take = Изваждане от звеното
work-choose = Изберете
work-label-put = Поставяне на етикет
work-label-take = Премахване на { $name }
work-repeat = Ново запитване като това
work-none = Тук още няма нищо.
work-no-personal = Без лични данни: четат го всички във Вашия орган.

step-did-assign = Вече при { $name }:
step-did-give-back = Върнати:
step-did-label = Поставен етикет { $name }:
step-did-unlabel = Премахнат етикет { $name }:
step-did-to-unit = Вече в звено { $name }:
step-did-from-unit = Извадени от звеното:
step-undone = Отменено:
step-unchanged = Без промяна, защото вече беше така:
step-failed = Неизпълнено:
step-undo = Отмяна
step-undo-for = Възможно в продължение на десет минути.

notes-title = Вътрешни бележки
notes-text = Нова бележка
notes-help = Четат я всички във Вашия орган, които могат да четат това запитване. Бележките се заличават заедно със запитването.
notes-add = Добавяне на бележката
notes-take-back = Оттегляне на бележката

labels-title = Етикети
labels-lead = Етикетите подреждат запитванията на Вашия орган. Никой друг орган не ги вижда.
labels-new = Нов етикет
labels-colour = Цвят
labels-retire = Прекратяване на употребата на { $name }
colour-neutral = Сиво
colour-info = Синьо
colour-success = Зелено
colour-soon = Кехлибарено
colour-error = Червено

units-title = Звена
units-lead = Звената подреждат работата във Вашия орган. Който може да обработва запитвания и принадлежи към дадено звено, може да поеме възложеното на звеното. Звената не дават роля на никого и никой друг орган не ги вижда.
units-new = Ново звено
units-people = Лица в това звено
units-save = Запазване на звеното
units-change = Промяна на { $name }
units-close = Закриване на { $name }
units-closed = Закрито
units-into = Къде отиват неговите отворени запитвания
units-into-none = В никое звено

phrases-title = Готови изрази за отговор
phrases-lead = Изречения, от които Вашият орган често се нуждае.
phrases-use = Копирайте израз в отговор.
phrases-new = Нов израз
phrases-name = Заглавие
phrases-text = Текст
phrases-keep = Запазване на израза
phrases-change = Промяна на { $name }
phrases-remove = Изтриване на { $name }
phrases-put-in = Вмъкване на { $name }
phrases-done = Вмъкнато.

same-person-text = Вашият орган вече има открито запитване за това лице по тази процедура:
