# De berichten van de oefenomgeving.
notices-title = Berichten
notices-lead = Alle berichten die het systeem per e-mail aan uw autoriteit en aan u zou sturen.
notices-empty = Nog geen berichten.
notices-stuck = Nog niet bezorgd. Mogelijk is er een storing bij de mailserver.
