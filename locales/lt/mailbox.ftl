# The mailbox of the training realm.
notices-title = Pašto dėžutė
notices-lead = Visi pranešimai, kuriuos sistema siųstų el. paštu jūsų institucijai ir jums.
notices-empty = Pranešimų dar nėra.
notices-stuck = Dar nepristatyta. Galbūt neveikia pašto serveris.
