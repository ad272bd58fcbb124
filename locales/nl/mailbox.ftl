# De berichten van de oefenomgeving.
notices-title = Berichten
notices-lead = Alle berichten die het systeem per e-mail aan uw autoriteit en aan u zou sturen.
notices-empty = Nog geen berichten.
notices-stuck = Nog niet bezorgd. Mogelijk is er een storing bij de mailserver.
stuck-title = Een e-mailadres neemt geen mail aan
stuck-tries = Pogingen
stuck-mails = Wachtende mails
stuck-entry = Vraag uw mailbeheer of het adres bestaat en er nog ruimte is, of vul een ander in. Wat wacht, wordt opnieuw verzonden zodra u opslaat.
stuck-coordinator = De autoriteit verneemt niet per mail wat er gebeurt. Bel haar en laat haar beheerders het adres nagaan.
stuck-own = Uw eigen adres neemt geen mail aan
stuck-own-help = Vraag het uw mailbeheer of laat een beheerder van uw autoriteit het adres verbeteren.
