# The mailbox of the training realm.
mailbox-title = Postkast
mailbox-lead = Kõik teated, mille süsteem saadaks e-postiga teie asutusele ja teile.
mailbox-empty = Teateid veel ei ole.
mailbox-stuck = Veel kohale toimetamata. Meiliserver ei pruugi töötada.

# The list of notices of a person.
notices-title = Teavitused
notices-lead = Mis on teie asutuse päringutes toimunud. Teavitus kustutatakse 90 päeva pärast.
notices-filter = Millised teavitused
notices-all = Kõik
notices-unread = Lugemata
notices-empty = Teavitusi ei ole.
notices-empty-unread = Lugemata teavitusi ei ole.
notices-read = Märgi loetuks
notices-read-all = Märgi kõik loetuks
notices-count = Lugemata: { $count }

stuck-title = Postkast ei võta kirju vastu
stuck-tries = Katseid
stuck-mails = Ootavaid kirju
stuck-entry = Küsige oma meiliteenuse haldajalt, kas postkast on olemas ja kas selles on ruumi, või sisestage teine. Ootavad kirjad saadetakse uuesti kohe, kui salvestate.
stuck-coordinator = Asutus ei saa e-kirjaga toimuvast teada. Helistage sinna ja laske selle halduritel postkasti kontrollida.
stuck-own = Teie enda aadress ei võta kirju vastu
stuck-own-help = Küsige oma meiliteenuse haldajalt või laske oma asutuse halduril aadress parandada.
