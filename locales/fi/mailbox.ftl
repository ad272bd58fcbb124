# Harjoitusjärjestelmän postilaatikko.
mailbox-title = Postilaatikko
mailbox-lead = Kaikki viestit, jotka järjestelmä lähettäisi sähköpostitse viranomaisellesi ja sinulle.
mailbox-empty = Ei vielä viestejä.
mailbox-stuck = Ei vielä toimitettu. Sähköpostipalvelin voi olla epäkunnossa.

# The list of notices of a person.
notices-title = Ilmoitukset
notices-lead = Mitä viranomaisesi pyynnöissä on tapahtunut. Ilmoitus poistetaan 90 päivän kuluttua.
notices-filter = Mitkä ilmoitukset
notices-all = Kaikki
notices-unread = Lukemattomat
notices-empty = Ei ilmoituksia.
notices-empty-unread = Ei lukemattomia ilmoituksia.
notices-read = Merkitse luetuksi
notices-read-all = Merkitse kaikki luetuiksi
notices-count = Lukematta: { $count }

stuck-title = Sähköpostiosoite ei ota viestejä vastaan
stuck-tries = Yrityksiä
stuck-mails = Odottavia viestejä
stuck-entry = Kysy sähköpostin ylläpidosta, onko osoite olemassa ja onko siinä tilaa, tai anna toinen. Odottavat viestit lähetetään uudelleen heti, kun tallennat.
stuck-coordinator = Viranomainen ei saa sähköpostitse tietoa tapahtumista. Soita sinne ja pyydä sen pääkäyttäjiä tarkistamaan osoite.
stuck-own = Oma osoitteesi ei ota viestejä vastaan
stuck-own-help = Kysy sähköpostin ylläpidosta tai pyydä viranomaisesi pääkäyttäjää korjaamaan osoite.
