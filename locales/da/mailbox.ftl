# Postkassen i øvelsessystemet.
mailbox-title = Postkasse
mailbox-lead = Alle meddelelser, som systemet ville sende med e-mail til din myndighed og til dig.
mailbox-empty = Ingen meddelelser endnu.
mailbox-stuck = Endnu ikke leveret. Mailserveren kan være ude af drift.

# The list of notices of a person.
notices-title = Underretninger
notices-lead = Hvad der er sket i din myndigheds anmodninger. En underretning slettes efter 90 dage.
notices-filter = Hvilke underretninger
notices-all = Alle
notices-unread = Ulæste
notices-empty = Ingen underretninger.
notices-empty-unread = Ingen ulæste underretninger.
notices-read = Markér som læst
notices-read-all = Markér alle som læst
notices-count = Ulæste: { $count }

stuck-title = En e-mailadresse tager ikke imod mails
stuck-tries = Forsøg
stuck-mails = Mails, der venter
stuck-entry = Spørg dem, der driver jeres mail, om adressen findes og har plads, eller angiv en anden. Det, der venter, sendes igen, så snart du gemmer.
stuck-coordinator = Myndigheden får ikke at vide pr. mail, hvad der sker. Ring til den, og bed dens administratorer kontrollere adressen.
stuck-own = Din egen adresse tager ikke imod mails
stuck-own-help = Spørg dem, der driver jeres mail, eller bed en brugeradministrator hos din myndighed rette adressen.
