# The mailbox of the training realm.
mailbox-title = E-mail-üzenetek
mailbox-lead = Minden üzenet, amelyet a rendszer e-mailben küldene az Ön hatóságának és Önnek.
mailbox-empty = Még nincs üzenet.
mailbox-stuck = Még nem kézbesített. Lehet, hogy a levelezőkiszolgáló nem működik.

# The list of notices of a person.
notices-title = Értesítések
notices-lead = Mi történt az Ön hatóságának megkereséseiben. Az értesítések 90 nap után törlődnek.
notices-filter = Mely értesítések
notices-all = Mind
notices-unread = Olvasatlan
notices-empty = Nincs értesítés.
notices-empty-unread = Nincs olvasatlan értesítés.
notices-read = Megjelölés olvasottként
notices-read-all = Az összes megjelölése olvasottként
notices-count = Olvasatlan: { $count }
