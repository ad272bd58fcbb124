# The search for requests.
search-procedure = Menetlus
search-fields-lead = Valige menetlus, et otsida ka selle väljadelt.
search-empty-title = Midagi ei leitud
search-empty-text = Kontrollige õigekirja, kasutage vähem sõnu või eemaldage filter.
search-why = Leitud tunnuse järgi
search-why-person = Asjaomane isik
search-save = Salvesta see otsing
search-saved = Salvestatud otsingud
search-person-title = Otsi isikut
search-person-lead = Otsitakse ühes menetluses korraga. Jäädvustatakse, kes, millal ja miks otsis.
search-person-name = Isiku või ettevõtja nimi
search-person-name-help = Perekonna- ja eesnimi mis tahes järjekorras ja kirjas. Ainult ühe nime korral on vaja sünnikuupäeva.
search-person-cut = Näidatakse viimast { $max }, neid võib olla rohkem. Otsige uuesti täielikuma nime või sünnikuupäevaga.
search-reason-same-person = Et näha, kas isiku kohta on juba päring
search-reason-enquiry = Et vastata kellelegi, kes numbrit ei tea
search-reason-data-subject = Isik kasutab oma andmekaitseõigusi
search-reason-supervision = Järelevalveasutus või kohus küsib
