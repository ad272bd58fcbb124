# De berichten van de oefenomgeving.
mailbox-title = Berichten
mailbox-lead = Alle berichten die het systeem per e-mail aan uw autoriteit en aan u zou sturen.
mailbox-empty = Nog geen berichten.
mailbox-stuck = Nog niet bezorgd. Mogelijk is er een storing bij de mailserver.

# The list of notices of a person.
notices-title = Meldingen
notices-lead = Wat er in de verzoeken van uw autoriteit is gebeurd. Een melding wordt na 90 dagen verwijderd.
notices-filter = Welke meldingen
notices-all = Alle
notices-unread = Ongelezen
notices-empty = Geen meldingen.
notices-empty-unread = Geen ongelezen meldingen.
notices-read = Als gelezen markeren
notices-read-all = Alles als gelezen markeren
notices-count = Ongelezen: { $count }

stuck-title = Een e-mailadres neemt geen mail aan
stuck-tries = Pogingen
stuck-mails = Wachtende mails
stuck-entry = Vraag uw mailbeheer of het adres bestaat en er nog ruimte is, of vul een ander in. Wat wacht, wordt opnieuw verzonden zodra u opslaat.
stuck-coordinator = De meldingen per mail bereiken de autoriteit niet. Bel haar en laat haar beheerders het adres nagaan.
stuck-own = Uw eigen adres neemt geen mail aan
stuck-own-help = Vraag het uw mailbeheer of laat een beheerder van uw autoriteit het adres verbeteren.
