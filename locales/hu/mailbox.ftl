# The mailbox of the training realm.
notices-title = E-mail-üzenetek
notices-lead = Minden üzenet, amelyet a rendszer e-mailben küldene az Ön hatóságának és Önnek.
notices-empty = Még nincs üzenet.
notices-stuck = Még nem kézbesített. Lehet, hogy a levelezőkiszolgáló nem működik.
