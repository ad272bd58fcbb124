# Övningssystemets brevlåda.
mailbox-title = Brevlåda
mailbox-lead = Alla meddelanden som systemet skulle skicka med e-post till din myndighet och till dig.
mailbox-empty = Inga meddelanden ännu.
mailbox-stuck = Ännu inte levererat. E-postservern kan vara ur funktion.

# The list of notices of a person.
notices-title = Aviseringar
notices-lead = Vad som har hänt i din myndighets begäranden. En avisering raderas efter 90 dagar.
notices-filter = Vilka aviseringar
notices-all = Alla
notices-unread = Olästa
notices-empty = Inga aviseringar.
notices-empty-unread = Inga olästa aviseringar.
notices-read = Markera som läst
notices-read-all = Markera alla som lästa
notices-count = Olästa: { $count }

stuck-title = En e-postadress tar inte emot meddelanden
stuck-tries = Försök
stuck-mails = E-post som väntar
stuck-entry = Fråga dem som sköter e-posten om adressen finns och har plats, eller ange en annan. Det som väntar skickas på nytt så snart du sparar.
stuck-coordinator = Myndigheten får inte veta via e-post vad som händer. Ring dit och be dess administratörer kontrollera adressen.
stuck-own = Din egen adress tar inte emot meddelanden
stuck-own-help = Fråga dem som sköter e-posten eller be en administratör vid din myndighet rätta adressen.
