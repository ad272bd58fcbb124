# The mailbox of the training realm.
notices-title = E-mailové zprávy
notices-lead = Všechny zprávy, které by systém odeslal e-mailem vašemu orgánu a vám.
notices-empty = Zatím žádné zprávy.
notices-stuck = Dosud nedoručeno. Poštovní server možná není v provozu.
stuck-title = E-mailová schránka nepřijímá poštu
stuck-tries = Počet pokusů
stuck-mails = Čekající e-maily
stuck-entry = Zeptejte se správce pošty, zda schránka existuje a má místo, nebo zadejte jinou. Co čeká, odešle se znovu, jakmile uložíte.
stuck-coordinator = Orgán se e-mailem nedozví, co se děje. Zatelefonujte mu a nechte schránku prověřit jeho správci.
stuck-own = Vaše vlastní adresa nepřijímá poštu
stuck-own-help = Zeptejte se správce pošty nebo nechte adresu opravit správcem svého orgánu.
