# The mailbox of the training realm.
mailbox-title = Pašto dėžutė
mailbox-lead = Visi pranešimai, kuriuos sistema siųstų el. paštu jūsų institucijai ir jums.
mailbox-empty = Pranešimų dar nėra.
mailbox-stuck = Dar nepristatyta. Galbūt neveikia pašto serveris.

# The list of notices of a person.
notices-title = Pranešimai
notices-lead = Kas įvyko jūsų institucijos užklausose. Pranešimas ištrinamas po 90 dienų.
notices-filter = Kurie pranešimai
notices-all = Visi
notices-unread = Neskaityti
notices-empty = Pranešimų nėra.
notices-empty-unread = Neskaitytų pranešimų nėra.
notices-read = Pažymėti kaip skaitytą
notices-read-all = Pažymėti visus kaip skaitytus
notices-count = Neskaityti: { $count }
