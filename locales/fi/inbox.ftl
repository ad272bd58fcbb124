# Pyynnöt ja luonnokset.
inbox-title = Pyynnöt
inbox-new = Uusi pyyntö
inbox-empty-title = Täällä ei ole mitään
inbox-empty-text = Pyynnöt näkyvät täällä heti, kun ne on lähetetty tai vastaanotettu. Jos haluat nähdä muita pyyntöjä, valitse toinen luettelo tai poista suodattimet.
inbox-caption = Pyynnöt
inbox-state = Tila
inbox-request = Pyyntö
inbox-authority = Viranomainen
inbox-due = Määräaika
inbox-piles = Luettelot
inbox-new-rows =
    { $count ->
        [one] Näytä { $count } uusi pyyntö
       *[other] Näytä { $count } uutta pyyntöä
    }
pile-waiting_for_us = Odottaa meitä
pile-to_allocate = Odottaa jakamista
pile-waiting_for_them = Odottaa toista viranomaista
pile-overdue = Myöhässä
pile-closed = Päätetyt

filter-text = Numero, viranomainen tai viite
filter-state = Tila
filter-area = Politiikan ala
filter-country = Maa
filter-due = Määräaika
filter-any = Kaikki
filter-act = Suodata
filter-clear = Poista kaikki suodattimet
due-within-overdue = Myöhässä
due-within-this_week = 7 päivän kuluessa
due-within-later = Myöhemmin
due-within-never = Ei päivämäärää

drafts-title = Luonnokset
drafts-saved = Luonnos on tallennettu.
drafts-empty-title = Ei luonnoksia
drafts-empty-text = Täällä näkyvät pyynnöt, jotka olet aloittanut mutta joita et ole vielä lähettänyt.
drafts-recipient = Vastaanottaja
drafts-no-recipient = Ei vielä valittu
drafts-author = Aloittanut
drafts-changed = Viimeksi tallennettu
drafts-deleted-on = Poistetaan
draft-deleted-on = Jos kukaan ei muuta tätä luonnosta, se poistetaan { $date }.
read-only-suspended = Viranomaisesi pääsy tähän menettelyyn on ollut keskeytettynä { $date } alkaen.
read-only-ended = Viranomaisesi pääsy tähän menettelyyn päättyi { $date }.
read-only-no-role = Sinulla ei ole enää roolia, jolla tämän menettelyn luonnoksia laaditaan.
read-only-lead = Voit lukea tämän luonnoksen, kopioida siitä ja poistaa sen. Et voi muuttaa etkä lähettää sitä.
drafts-act = Toiminnot
drafts-delete = Poista
drafts-delete-text = Luonnos ja sen asiakirjat poistetaan pysyvästi. Kukaan muu ei ole nähnyt niitä.
drafts-delete-confirm = Poista luonnos
