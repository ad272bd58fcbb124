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
