# The mailbox of the training realm.
notices-title = E-mail-üzenetek
notices-lead = Minden üzenet, amelyet a rendszer e-mailben küldene az Ön hatóságának és Önnek.
notices-empty = Még nincs üzenet.
notices-stuck = Még nem kézbesített. Lehet, hogy a levelezőkiszolgáló nem működik.
stuck-title = Egy e-mail-postafiók nem fogad levelet
stuck-tries = Kísérletek
stuck-mails = Várakozó levelek
stuck-entry = Kérdezze meg a levelezés üzemeltetőit, létezik-e a postafiók, és van-e benne hely, vagy adjon meg másikat. Ami várakozik, azt mentés után azonnal újra elküldjük.
stuck-coordinator = A hatóság e-mailben nem értesül arról, mi történik. Hívja fel telefonon, és ellenőriztesse a postafiókot az ottani rendszergazdákkal.
stuck-own = Az Ön saját címe nem fogad levelet
stuck-own-help = Kérdezze meg a levelezés üzemeltetőit, vagy javíttassa ki a címet hatósága rendszergazdájával.
