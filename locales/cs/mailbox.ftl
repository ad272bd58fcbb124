# The mailbox of the training realm.
mailbox-title = E-mailové zprávy
mailbox-lead = Všechny zprávy, které by systém odeslal e-mailem vašemu orgánu a vám.
mailbox-empty = Zatím žádné zprávy.
mailbox-stuck = Dosud nedoručeno. Poštovní server možná není v provozu.

# The list of notices of a person.
notices-title = Oznámení
notices-lead = Co se stalo v žádostech vašeho orgánu. Oznámení se po 90 dnech maže.
notices-filter = Která oznámení
notices-all = Všechna
notices-unread = Nepřečtená
notices-empty = Žádná oznámení.
notices-empty-unread = Žádná nepřečtená oznámení.
notices-read = Označit jako přečtené
notices-read-all = Označit vše jako přečtené
notices-count = Nepřečtená: { $count }
