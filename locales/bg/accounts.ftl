# Signing in, the own account.
sign-in-title = Вход
sign-in-username = Потребителско име
sign-in-password = Парола
sign-in-act = Вход
sign-in-signed-out = Излязохте от системата.
sign-in-expired-title = Сесията Ви изтече
sign-in-expired-text = Въведеното от Вас е запазено. Влезте отново и то ще бъде изпратено.
sign-in-forgot = Забравена парола?
sign-in-forgot-text = Помолете администратора на Вашия орган да зададе нова. Ако не знаете кой е той, обърнете се към координатора за ИСВП на Вашата държава.

account-title = Моят профил
account-name = Име
account-authority = Орган
account-notices = Съобщения до мен
account-notices-text = Изберете какво да се изпраща на служебния Ви адрес за исканията, които са Ви възложени. Пощенската кутия на Вашия орган винаги се уведомява веднага.
account-notices-moves = Действия на други хора: изпращане, приемане, отговор, въпрос
account-notices-deadlines = Напомняния и изтекли срокове
account-notices-documents = Документи и писма
account-notices-at-once = По едно съобщение, веднага
account-notices-daily = Едно съобщение на ден, сутринта
account-notices-never = Без съобщения
account-notices-save = Запазване
account-sessions = Сесии
account-sessions-text = Ако сте влезли от устройство, което вече не използвате, прекратете всички свои сесии. Ще трябва да влезете отново и тук.
account-sign-out-everywhere = Изход от всички устройства

time-out-title = Сесията Ви скоро ще изтече
time-out-text = Тя изтича след по-малко от две минути, защото от известно време не сте предприели никакво действие. Въведеното от Вас е запазено.
time-out-extend = Оставане в системата
