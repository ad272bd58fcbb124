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
