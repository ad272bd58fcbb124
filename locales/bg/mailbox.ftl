# The mailbox of the training realm.
notices-title = Пощенска кутия
notices-lead = Всяко съобщение, което системата би изпратила по електронна поща до Вашия орган и до Вас.
notices-empty = Все още няма съобщения.
notices-stuck = Още не е доставено. Възможно е пощенският сървър да не работи.
