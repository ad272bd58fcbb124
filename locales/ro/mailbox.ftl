# The mailbox of the training realm.
notices-title = Cutie poștală
notices-lead = Toate mesajele pe care sistemul le-ar trimite prin e-mail autorității dumneavoastră și dumneavoastră.
notices-empty = Nu există încă mesaje.
notices-stuck = Nelivrat încă. Este posibil ca serverul de e-mail să nu funcționeze.
stuck-title = O adresă de e-mail nu primește mesaje
stuck-tries = Încercări
stuck-mails = Mesaje în așteptare
stuck-entry = Întrebați-i pe cei care administrează e-mailul dacă adresa există și are spațiu sau introduceți alta. Ceea ce așteaptă se trimite din nou imediat ce salvați.
stuck-coordinator = Autoritatea nu află prin e-mail ce se întâmplă. Telefonați-i și cereți administratorilor ei să verifice adresa.
stuck-own = Propria dumneavoastră adresă nu primește mesaje
stuck-own-help = Întrebați-i pe cei care administrează e-mailul sau cereți unui administrator al autorității să corecteze adresa.
