# The mailbox of the training realm.
mailbox-title = Cutie poștală
mailbox-lead = Toate mesajele pe care sistemul le-ar trimite prin e-mail autorității dumneavoastră și dumneavoastră.
mailbox-empty = Nu există încă mesaje.
mailbox-stuck = Nelivrat încă. Este posibil ca serverul de e-mail să nu funcționeze.

# The list of notices of a person.
notices-title = Înștiințări
notices-lead = Ce s-a întâmplat în solicitările autorității dumneavoastră. O înștiințare se șterge după 90 de zile.
notices-filter = Care înștiințări
notices-all = Toate
notices-unread = Necitite
notices-empty = Nicio înștiințare.
notices-empty-unread = Nicio înștiințare necitită.
notices-read = Marcați ca citită
notices-read-all = Marcați-le pe toate ca citite
notices-count = Necitite: { $count }

stuck-title = O adresă de e-mail nu primește mesaje
stuck-tries = Încercări
stuck-mails = Mesaje în așteptare
stuck-entry = Întrebați-i pe cei care administrează e-mailul dacă adresa există și are spațiu sau introduceți alta. Ceea ce așteaptă se trimite din nou imediat ce salvați.
stuck-coordinator = Autoritatea nu află prin e-mail ce se întâmplă. Telefonați-i și cereți administratorilor ei să verifice adresa.
stuck-own = Propria dumneavoastră adresă nu primește mesaje
stuck-own-help = Întrebați-i pe cei care administrează e-mailul sau cereți unui administrator al autorității să corecteze adresa.
