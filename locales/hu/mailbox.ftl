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

stuck-title = Egy e-mail-postafiók nem fogad levelet
stuck-tries = Kísérletek
stuck-mails = Várakozó levelek
stuck-entry = Kérdezze meg a levelezés üzemeltetőit, létezik-e a postafiók, és van-e benne hely, vagy adjon meg másikat. Ami várakozik, azt mentés után azonnal újra elküldjük.
stuck-coordinator = A hatóság e-mailben nem értesül arról, mi történik. Hívja fel telefonon, és ellenőriztesse a postafiókot az ottani rendszergazdákkal.
stuck-own = Az Ön saját címe nem fogad levelet
stuck-own-help = Kérdezze meg a levelezés üzemeltetőit, vagy javíttassa ki a címet hatósága rendszergazdájával.
