# Harjoitusjärjestelmän postilaatikko.
notices-title = Postilaatikko
notices-lead = Kaikki viestit, jotka järjestelmä lähettäisi sähköpostitse viranomaisellesi ja sinulle.
notices-empty = Ei vielä viestejä.
notices-stuck = Ei vielä toimitettu. Sähköpostipalvelin voi olla epäkunnossa.
