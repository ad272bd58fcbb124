# Postkassen i øvelsessystemet.
notices-title = Postkasse
notices-lead = Alle meldinger som systemet ville ha sendt på e-post til myndigheten din og til deg.
notices-empty = Ingen meldinger ennå.
notices-stuck = Ikke levert ennå. E-posttjeneren kan være ute av drift.
