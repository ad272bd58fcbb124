# Postkassen i øvelsessystemet.
notices-title = Postkasse
notices-lead = Alle meddelelser, som systemet ville sende med e-mail til din myndighed og til dig.
notices-empty = Ingen meddelelser endnu.
notices-stuck = Endnu ikke leveret. Mailserveren kan være ude af drift.
