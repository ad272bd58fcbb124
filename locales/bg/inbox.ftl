# The inbox and the drafts.
inbox-title = Запитвания
inbox-new = Ново запитване
inbox-empty-title = Тук няма нищо
inbox-empty-text = Запитванията се появяват тук, щом бъдат изпратени или получени. За да видите други, изберете друг списък или премахнете филтрите.
inbox-caption = Запитвания
inbox-state = Състояние
inbox-request = Запитване
inbox-authority = Орган
inbox-due = Срок
inbox-piles = Списъци
inbox-new-rows =
    { $count ->
        [one] Показване на { $count } ново запитване
       *[other] Показване на { $count } нови запитвания
    }
pile-waiting_for_us = Очакват нашия орган
pile-to_allocate = За разпределяне
pile-waiting_for_them = Очакват другия орган
pile-overdue = Просрочени
pile-closed = Приключени

filter-text = Номер, орган или референтен номер
filter-state = Състояние
filter-area = Област на политика
filter-country = Държава
filter-due = Срок
filter-any = Всички
filter-act = Филтриране
filter-clear = Премахване на всички филтри
due-within-overdue = Просрочени
due-within-this_week = До 7 дни
due-within-later = По-късно
due-within-never = Без дата

drafts-title = Чернови
drafts-saved = Черновата е запазена.
drafts-empty-title = Няма чернови
drafts-empty-text = Тук се появяват запитванията, които сте започнали и още не сте изпратили.
drafts-recipient = До
drafts-no-recipient = Още не е избран
drafts-author = Започната от
drafts-changed = Последно запазена
drafts-deleted-on = Изтрива се на
draft-deleted-on = Ако никой не я промени, тази чернова ще бъде изтрита на { $date }
read-only-suspended = Достъпът на Вашия орган до тази процедура е спрян от { $date }
read-only-ended = Достъпът на Вашия орган до тази процедура е прекратен на { $date }
read-only-no-role = Вече нямате роля, с която се изготвят чернови по тази процедура.
read-only-lead = Можете да четете тази чернова, да копирате от нея и да я изтриете. Не можете да я променяте или изпращате.
drafts-act = Действия
drafts-delete = Изтриване
drafts-delete-text = Черновата и документите към нея се изтриват окончателно. Никой друг не ги е виждал.
drafts-delete-confirm = Изтриване на черновата
