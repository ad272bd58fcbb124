# The mailbox of the training realm.
notices-title = Postkast
notices-lead = Kõik teated, mille süsteem saadaks e-postiga teie asutusele ja teile.
notices-empty = Teateid veel ei ole.
notices-stuck = Veel kohale toimetamata. Meiliserver ei pruugi töötada.
stuck-title = Postkast ei võta kirju vastu
stuck-tries = Katseid
stuck-mails = Ootavaid kirju
stuck-entry = Küsige oma meiliteenuse haldajalt, kas postkast on olemas ja kas selles on ruumi, või sisestage teine. Ootavad kirjad saadetakse uuesti kohe, kui salvestate.
stuck-coordinator = Asutus ei saa e-kirjaga toimuvast teada. Helistage sinna ja laske selle halduritel postkasti kontrollida.
stuck-own = Teie enda aadress ei võta kirju vastu
stuck-own-help = Küsige oma meiliteenuse haldajalt või laske oma asutuse halduril aadress parandada.
