# Postkassen i øvelsessystemet.
notices-title = Postkasse
notices-lead = Alle meldinger som systemet ville ha sendt på e-post til myndigheten din og til deg.
notices-empty = Ingen meldinger ennå.
notices-stuck = Ikke levert ennå. E-posttjeneren kan være ute av drift.
stuck-title = En e-postadresse tar ikke imot meldinger
stuck-tries = Forsøk
stuck-mails = E-poster som venter
stuck-entry = Spør dem som drifter e-posten, om adressen finnes og har plass, eller oppgi en annen. Det som venter, sendes på nytt så snart du lagrer.
stuck-coordinator = Myndigheten får ikke vite på e-post hva som skjer. Ring dit, og be brukeradministratorene der kontrollere adressen.
stuck-own = Din egen adresse tar ikke imot meldinger
stuck-own-help = Spør dem som drifter e-posten, eller be en brukeradministrator i din myndighet rette adressen.
