# Postkassen i øvelsessystemet.
mailbox-title = Postkasse
mailbox-lead = Alle meldinger som systemet ville ha sendt på e-post til myndigheten din og til deg.
mailbox-empty = Ingen meldinger ennå.
mailbox-stuck = Ikke levert ennå. E-posttjeneren kan være ute av drift.

# The list of notices of a person.
notices-title = Varsler
notices-lead = Hva som har skjedd i anmodningene til myndigheten din. Et varsel slettes etter 90 dager.
notices-filter = Hvilke varsler
notices-all = Alle
notices-unread = Uleste
notices-empty = Ingen varsler.
notices-empty-unread = Ingen uleste varsler.
notices-read = Merk som lest
notices-read-all = Merk alle som lest
notices-count = Uleste: { $count }

stuck-title = En e-postadresse tar ikke imot meldinger
stuck-tries = Forsøk
stuck-mails = E-poster som venter
stuck-entry = Spør dem som drifter e-posten, om adressen finnes og har plass, eller oppgi en annen. Det som venter, sendes på nytt så snart du lagrer.
stuck-coordinator = Myndigheten får ikke vite på e-post hva som skjer. Ring dit, og be administratorene der kontrollere adressen.
stuck-own = Din egen adresse tar ikke imot meldinger
stuck-own-help = Spør dem som drifter e-posten, eller be en brukeradministrator i din myndighet rette adressen.
