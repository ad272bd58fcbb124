# The search for requests.
search-procedure = Menettely
search-fields-lead = Valitse menettely, jos haluat hakea myös sen kentistä.
search-empty-title = Mitään ei löytynyt
search-empty-text = Tarkista kirjoitusasu, käytä vähemmän sanoja tai poista suodatin.
search-why = Löytymisperuste
search-why-person = Asianomainen henkilö
search-save = Tallenna tämä haku
search-saved = Tallennetut haut
search-person-title = Hae henkilöä
search-person-lead = Haku kohdistuu yhteen menettelyyn kerrallaan. Hakijasta, ajankohdasta ja syystä jää merkintä.
search-person-name = Henkilön tai yrityksen nimi
search-person-name-help = Sukunimi ja etunimi missä tahansa järjestyksessä ja kirjaimistossa. Jos nimiä on vain yksi, tarvitaan syntymäaika.
search-person-cut = Näytetään viimeisimmät { $max }; niitä voi olla enemmän. Hae uudelleen täydellisemmällä nimellä tai syntymäajalla.
search-reason-same-person = Sen selvittämiseksi, onko henkilöstä jo pyyntö
search-reason-enquiry = Vastauksen antamiseksi jollekulle, joka ei tiedä numeroa
search-reason-data-subject = Henkilö käyttää tietosuojaoikeuksiaan
search-reason-supervision = Valvontaviranomainen tai tuomioistuin kysyy
