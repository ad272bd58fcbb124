# Övningssystemets brevlåda.
notices-title = Brevlåda
notices-lead = Alla meddelanden som systemet skulle skicka med e-post till din myndighet och till dig.
notices-empty = Inga meddelanden ännu.
notices-stuck = Ännu inte levererat. E-postservern kan vara ur funktion.
stuck-title = En e-postadress tar inte emot meddelanden
stuck-tries = Försök
stuck-mails = E-post som väntar
stuck-entry = Fråga dem som sköter e-posten om adressen finns och har plats, eller ange en annan. Det som väntar skickas på nytt så snart du sparar.
stuck-coordinator = Myndigheten får inte veta via e-post vad som händer. Ring dit och be dess administratörer kontrollera adressen.
stuck-own = Din egen adress tar inte emot meddelanden
stuck-own-help = Fråga dem som sköter e-posten eller be en administratör vid din myndighet rätta adressen.
