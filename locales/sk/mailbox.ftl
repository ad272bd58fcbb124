# The mailbox of the training realm.
notices-title = E-mailové správy
notices-lead = Všetky správy, ktoré by systém poslal e-mailom vášmu orgánu a vám.
notices-empty = Zatiaľ žiadne správy.
notices-stuck = Zatiaľ nedoručené. Poštový server môže byť mimo prevádzky.
stuck-title = E-mailová schránka neprijíma poštu
stuck-tries = Počet pokusov
stuck-mails = Čakajúce e-maily
stuck-entry = Opýtajte sa správcu pošty, či schránka existuje a má miesto, alebo zadajte inú. Čo čaká, odošle sa znova hneď po uložení.
stuck-coordinator = Orgán sa e-mailom nedozvie, čo sa deje. Zatelefonujte mu a nechajte schránku preveriť jeho správcom.
stuck-own = Vaša vlastná adresa neprijíma poštu
stuck-own-help = Opýtajte sa správcu pošty alebo požiadajte správcu svojho orgánu, aby adresu opravil.
