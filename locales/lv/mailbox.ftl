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

stuck-title = Pastkaste nepieņem vēstules
stuck-tries = Mēģinājumi
stuck-mails = Vēstules, kas gaida
stuck-entry = Jautājiet pasta uzturētājiem, vai pastkaste pastāv un vai tajā ir vieta, vai norādiet citu. Gaidošo nosūta vēlreiz, tiklīdz saglabājat.
stuck-coordinator = Iestāde pa e-pastu neuzzina, kas notiek. Piezvaniet tai un lūdziet tās administratorus pārbaudīt pastkasti.
stuck-own = Jūsu adrese nepieņem vēstules
stuck-own-help = Jautājiet pasta uzturētājiem vai lūdziet savas iestādes administratoru labot adresi.
