# The mailbox of the training realm.
mailbox-title = E-mailové správy
mailbox-lead = Všetky správy, ktoré by systém poslal e-mailom vášmu orgánu a vám.
mailbox-empty = Zatiaľ žiadne správy.
mailbox-stuck = Zatiaľ nedoručené. Poštový server môže byť mimo prevádzky.

# The list of notices of a person.
notices-title = Oznámenia
notices-lead = Čo sa stalo v žiadostiach vášho orgánu. Oznámenie sa po 90 dňoch vymaže.
notices-filter = Ktoré oznámenia
notices-all = Všetky
notices-unread = Neprečítané
notices-empty = Nijaké oznámenia.
notices-empty-unread = Nijaké neprečítané oznámenia.
notices-read = Označiť ako prečítané
notices-read-all = Označiť všetko ako prečítané
notices-count = Neprečítané: { $count }

stuck-title = E-mailová schránka neprijíma poštu
stuck-tries = Počet pokusov
stuck-mails = Čakajúce e-maily
stuck-entry = Opýtajte sa správcu pošty, či schránka existuje a má miesto, alebo zadajte inú. Čo čaká, odošle sa znova hneď po uložení.
stuck-coordinator = Orgán sa e-mailom nedozvie, čo sa deje. Zatelefonujte mu a nechajte schránku preveriť jeho správcom.
stuck-own = Vaša vlastná adresa neprijíma poštu
stuck-own-help = Opýtajte sa správcu pošty alebo požiadajte správcu svojho orgánu, aby adresu opravil.
