# The mailbox of the training realm.
notices-title = Pašto dėžutė
notices-lead = Visi pranešimai, kuriuos sistema siųstų el. paštu jūsų institucijai ir jums.
notices-empty = Pranešimų dar nėra.
notices-stuck = Dar nepristatyta. Galbūt neveikia pašto serveris.
stuck-title = Pašto dėžutė nepriima laiškų
stuck-tries = Bandymai
stuck-mails = Laukiantys laiškai
stuck-entry = Paklauskite pašto administratorių, ar dėžutė yra ir ar joje yra vietos, arba nurodykite kitą. Kas laukia, išsiunčiama iš naujo, kai tik išsaugosite.
stuck-coordinator = Institucija el. paštu nesužino, kas vyksta. Paskambinkite jai ir paprašykite, kad jos administratoriai patikrintų dėžutę.
stuck-own = Jūsų adresas nepriima laiškų
stuck-own-help = Paklauskite pašto administratorių arba paprašykite savo institucijos administratoriaus pataisyti adresą.
