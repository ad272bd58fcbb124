# The mailbox of the training realm.
notices-title = E-mailové zprávy
notices-lead = Všechny zprávy, které by systém odeslal e-mailem vašemu orgánu a vám.
notices-empty = Zatím žádné zprávy.
notices-stuck = Dosud nedoručeno. Poštovní server možná není v provozu.
