# The mailbox of the training realm.
mailbox-title = Pastkaste
mailbox-lead = Visi ziņojumi, ko sistēma pa e-pastu nosūtītu jūsu iestādei un jums.
mailbox-empty = Ziņojumu vēl nav.
mailbox-stuck = Vēl nav piegādāts. Iespējams, nedarbojas pasta serveris.

# The list of notices of a person.
notices-title = Paziņojumi
notices-lead = Kas noticis jūsu iestādes pieprasījumos. Paziņojumu dzēš pēc 90 dienām.
notices-filter = Kuri paziņojumi
notices-all = Visi
notices-unread = Nelasīti
notices-empty = Paziņojumu nav.
notices-empty-unread = Nelasītu paziņojumu nav.
notices-read = Atzīmēt kā izlasītu
notices-read-all = Atzīmēt visus kā izlasītus
notices-count = Nelasīti: { $count }
