# The mailbox of the training realm.
notices-title = Pastkaste
notices-lead = Visi ziņojumi, ko sistēma pa e-pastu nosūtītu jūsu iestādei un jums.
notices-empty = Ziņojumu vēl nav.
notices-stuck = Vēl nav piegādāts. Iespējams, nedarbojas pasta serveris.
stuck-title = Pastkaste nepieņem vēstules
stuck-tries = Mēģinājumi
stuck-mails = Vēstules, kas gaida
stuck-entry = Jautājiet pasta uzturētājiem, vai pastkaste pastāv un vai tajā ir vieta, vai norādiet citu. Gaidošo nosūta vēlreiz, tiklīdz saglabājat.
stuck-coordinator = Iestāde pa e-pastu neuzzina, kas notiek. Piezvaniet tai un lūdziet tās administratorus pārbaudīt pastkasti.
stuck-own = Jūsu paša adrese nepieņem vēstules
stuck-own-help = Jautājiet pasta uzturētājiem vai lūdziet savas iestādes administratoru labot adresi.
