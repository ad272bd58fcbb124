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

stuck-title = E-mailová schránka nepřijímá poštu
stuck-tries = Počet pokusů
stuck-mails = Čekající e-maily
stuck-entry = Zeptejte se správce pošty, zda schránka existuje a má místo, nebo zadejte jinou. Co čeká, odešle se znovu, jakmile uložíte.
stuck-coordinator = Orgán se e-mailem nedozví, co se děje. Zatelefonujte mu a nechte schránku prověřit jeho správci.
stuck-own = Vaše vlastní adresa nepřijímá poštu
stuck-own-help = Zeptejte se správce pošty nebo nechte adresu opravit správcem svého orgánu.
