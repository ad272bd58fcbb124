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

stuck-title = Pašto dėžutė nepriima laiškų
stuck-tries = Bandymai
stuck-mails = Laukiantys laiškai
stuck-entry = Paklauskite pašto administratorių, ar dėžutė yra ir ar joje yra vietos, arba nurodykite kitą. Kas laukia, išsiunčiama iš naujo, kai tik išsaugosite.
stuck-coordinator = Institucija el. paštu nesužino, kas vyksta. Paskambinkite jai ir paprašykite, kad jos administratoriai patikrintų dėžutę.
stuck-own = Jūsų adresas nepriima laiškų
stuck-own-help = Paklauskite pašto administratorių arba paprašykite savo institucijos administratoriaus pataisyti adresą.
