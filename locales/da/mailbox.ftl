# Postkassen i øvelsessystemet.
notices-title = Postkasse
notices-lead = Alle meddelelser, som systemet ville sende med e-mail til din myndighed og til dig.
notices-empty = Ingen meddelelser endnu.
notices-stuck = Endnu ikke leveret. Mailserveren kan være ude af drift.
stuck-title = En e-mailadresse tager ikke imod mails
stuck-tries = Forsøg
stuck-mails = Mails, der venter
stuck-entry = Spørg dem, der driver jeres mail, om adressen findes og har plads, eller angiv en anden. Det, der venter, sendes igen, så snart du gemmer.
stuck-coordinator = Myndigheden får ikke at vide pr. mail, hvad der sker. Ring til den, og bed dens brugeradministratorer kontrollere adressen.
stuck-own = Din egen adresse tager ikke imod mails
stuck-own-help = Spørg dem, der driver jeres mail, eller bed en brugeradministrator hos din myndighed rette adressen.
