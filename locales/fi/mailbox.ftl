# Harjoitusjärjestelmän postilaatikko.
notices-title = Postilaatikko
notices-lead = Kaikki viestit, jotka järjestelmä lähettäisi sähköpostitse viranomaisellesi ja sinulle.
notices-empty = Ei vielä viestejä.
notices-stuck = Ei vielä toimitettu. Sähköpostipalvelin voi olla epäkunnossa.
stuck-title = Sähköpostiosoite ei ota viestejä vastaan
stuck-tries = Yrityksiä
stuck-mails = Odottavia viestejä
stuck-entry = Kysy sähköpostin ylläpidosta, onko osoite olemassa ja onko siinä tilaa, tai anna toinen. Odottavat viestit lähetetään uudelleen heti, kun tallennat.
stuck-coordinator = Viranomainen ei saa sähköpostitse tietoa tapahtumista. Soita sinne ja pyydä sen pääkäyttäjiä tarkistamaan osoite.
stuck-own = Oma osoitteesi ei ota viestejä vastaan
stuck-own-help = Kysy sähköpostin ylläpidosta tai pyydä viranomaisesi pääkäyttäjää korjaamaan osoite.
