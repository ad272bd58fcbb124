# The mailbox of the training realm.
mailbox-title = Пощенска кутия
mailbox-lead = Всяко съобщение, което системата би изпратила по електронна поща до Вашия орган и до Вас.
mailbox-empty = Все още няма съобщения.
mailbox-stuck = Още не е доставено. Възможно е пощенският сървър да не работи.

# The list of notices of a person.
notices-title = Известия
notices-lead = Какво се е случило по запитванията на Вашия орган. Известията се изтриват след 90 дни.
notices-filter = Кои известия
notices-all = Всички
notices-unread = Непрочетени
notices-empty = Няма известия.
notices-empty-unread = Няма непрочетени известия.
notices-read = Отбелязване като прочетено
notices-read-all = Отбелязване на всички като прочетени
notices-count = Непрочетени: { $count }
