# The frame around every page.
frame-skip = Към съдържанието
frame-training = Обучение
frame-training-sentence = Учебна система: нищо тук не е истинско.
frame-search = Търсене на запитвания
frame-language = Език
frame-language-change = Промяна
frame-account = Моят профил
frame-sign-out = Изход
frame-places = Раздели
frame-inbox = Запитвания
frame-drafts = Чернови
frame-directory = Указател

not-found-title = Страницата не е намерена
not-found-text = На този адрес няма нищо или нямате достъп до него. Проверете адреса или се върнете към списъка със запитвания.
not-found-back = Към списъка със запитвания
failed-title = Страницата не можа да бъде показана
failed-reference = Ако това се повтори, съобщете на службата за поддръжка този справочен номер: { $reference }.
choose = Изберете

shortcuts-title = Клавишни комбинации
shortcuts-text = Отделни клавиши, които водят до страници. Те не действат, докато пишете.
shortcuts-on = Клавишите са включени в този браузър.
shortcuts-off = Клавишите са изключени в този браузър.
shortcuts-turn-off = Изключване
shortcuts-turn-on = Включване
shortcut-help = Показване на тази страница
shortcut-search = Към търсенето
shortcut-new = Започване на ново запитване
shortcut-inbox = Отваряне на списъка със запитвания
shortcut-drafts = Отваряне на черновите
shortcut-directory = Отваряне на указателя на органите
shortcut-next = Следващ ред от списъка
shortcut-previous = Предишен ред от списъка
