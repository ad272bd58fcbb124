# The mailbox of the training realm.
notices-title = Pastkaste
notices-lead = Visi ziņojumi, ko sistēma pa e-pastu nosūtītu jūsu iestādei un jums.
notices-empty = Ziņojumu vēl nav.
notices-stuck = Vēl nav piegādāts. Iespējams, nedarbojas pasta serveris.
