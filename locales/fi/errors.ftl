### Mikä on vialla ja miten se korjataan, yksi viesti kutakin koodia kohden.

# Toimet, joita ei sallita.
error-not-allowed = Roolisi ei salli tätä. Ota yhteyttä henkilöön, joka hallinnoi viranomaisesi käyttäjätilejä.
error-not-now = Tätä ei voi enää tehdä: pyyntö on edennyt. Avaa se uudelleen, niin näet, mitä nyt voi tehdä.
error-not-your-side = Vain toinen viranomainen voi tehdä tämän.
error-incomplete = Jotakin puuttuu vielä tai on väärin. Tarkista tällä sivulla mainitut kentät.
error-no-recipient = Valitse viranomainen, jolle pyyntö lähetetään.
error-recipient-not-reachable = Kukaan tässä viranomaisessa ei lue tällaisia pyyntöjä. Valitse toinen viranomainen.
error-not-admitted = Viranomaisesi ei voi esittää pyyntöjä tässä menettelyssä: sen säännöt sallivat muita viranomaisia.
error-recipient-not-admitted = Tämän menettelyn säännöt eivät salli valittua viranomaista. Valitse toinen viranomainen.
error-recipient-is-self = Pyyntöä ei voi lähettää omalle viranomaisellesi. Valitse toinen viranomainen.
error-no-date-proposed = Mikään ehdotettu päivä ei odota vastaustasi.
error-nothing-answered = Yhteenkään kysymykseen ei ole vielä vastattu. Vastaa ainakin yhteen kysymykseen ja lähetä sitten vastaus.
error-already-rated = Viranomaisesi on jo arvioinut tämän pyynnön.
error-recipient-abroad = Pyynnön voi siirtää vain oman jäsenvaltiosi viranomaiselle. Valitse toinen viranomainen.
error-recipient-takes-part = Tämä viranomainen osallistuu jo tähän pyyntöön. Valitse toinen viranomainen.
error-nothing-corrected = Mitään ei muutettu. Oikaise jotakin tai poista luonnos.
error-nothing-changed = Mitään ei muutettu. Muuta jotakin tiedoista
error-parts-open = Osa kysymyksistä on toisella viranomaisella. Odota sen vastauksia tai ota kysymykset ensin takaisin.
error-confidential = Tämä pyyntö on luottamuksellinen. Sitä ei voi siirtää eikä jakaa, ennen kuin luottamuksellista käsittelyä pyytänyt puoli lopettaa sen.
error-confidential-document = Toisen viranomaisen asiakirja on luottamuksellinen. Pyydä kyseistä viranomaista lopettamaan luottamuksellinen käsittely ja siirrä pyyntö sen jälkeen.

# Kentän ongelmat.
error-required = Täytä tämä kenttä
error-not-chosen = Valitse vastaus
error-too-long = { $max ->
    [one] Lyhennä teksti { $max } merkin pituiseksi
   *[other] Lyhennä teksti enintään { $max } merkin pituiseksi
}
error-not-a-date = Anna olemassa oleva päivä numeroin: päivä, kuukausi ja vuosi, esimerkiksi 27 3 2026
error-date-too-early = Anna päivä, joka on aikaisintaan { $earliest }
error-date-too-late = Anna päivä, joka on viimeistään { $latest }
error-date-after-legal = Anna päivä, joka on viimeistään { $latest }: päivä ei voi olla lakisääteisen määräajan jälkeen
error-period-reversed = Viimeinen päivä on ennen ensimmäistä päivää. Muuta jompaakumpaa
error-not-a-choice = Valitse jokin näytetyistä vaihtoehdoista
error-not-a-number = Anna luku numeroin, esimerkiksi 12 tai 12,5
error-number-out-of-range = Anna luku väliltä { $min }–{ $max }
error-no-currency = Valitse valuutta
error-not-a-country = Valitse maa luettelosta
error-unknown-region = Tällä koodilla ei ole aluetta. Anna NUTS 2024 -luokituksen koodi, esimerkiksi DE2, tai jätä kenttä tyhjäksi
error-not-an-authority = Tällaista viranomaista ei ole hakemistossa. Hae sitä nimellä
error-exchanges-open = Täällä on vielä vireillä olevia pyyntöjä: { $count }. Ilmoita viranomainen, joka ottaa ne hoitaakseen
error-not-a-successor = Tämä viranomainen ei voi ottaa pyyntöjä hoitaakseen. Valitse saman valtion toinen viranomainen, jolla on pääsy ja pyyntöjen käsittelijöitä
error-successor-not-admitted = Menettelyn säännöt eivät salli tätä viranomaista joissakin näistä pyynnöistä: { $count }. Syy: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Valitse toinen
error-another-active-authority = Valitse saman valtion toinen toimiva viranomainen
error-parent-below = Tämä viranomainen on itse toisen osa. Valitse sellainen, joka ei ole
error-too-deep = Päällekkäin voi olla enintään { $max } viranomaista
error-successor-takes-part = Tämä viranomainen osallistuu jo joihinkin näistä pyynnöistä: { $count }. Valitse toinen
error-successor-is-self = Viranomainen ei voi olla oma seuraajansa. Valitse toinen
error-successor-suspended = Tämän viranomaisen pääsy menettelyyn on keskeytetty. Valitse toinen tai palauta ensin pääsy
error-circular-succession = Menettely tuli tältä viranomaiselta, joka luovutti sen aiemmin. Valitse toinen
error-nobody-takes-over = Ilmoita viranomainen, joka ottaa tämän menettelyn hoitaakseen
error-no-question = Valitse ainakin yksi kysymys
error-no-question-left = Pidä vähintään yksi kysymys. Jos haluat antaa kaikki, siirrä pyyntö
error-reason-required = Ilmoita syy
error-document-required = Liitä asiakirja
error-document-not-allowed = Poista asiakirjat, joiden lajia ei voi liittää tähän
error-document-misplaced = Poista asiakirja { $name }: se ei kuulu lomakkeeseen nykyisillä tiedoilla
error-not-ticked = Vahvista rastittamalla ruutu
error-file-empty = Tiedosto on tyhjä. Valitse toinen tiedosto
error-file-too-large = Tiedosto on liian suuri. Valitse tiedosto, jonka koko on enintään { $max }
error-file-type-not-accepted = Tämäntyyppisiä tiedostoja ei hyväksytä. Valitse PDF-, PNG-, JPEG- tai DOCX-tiedosto
error-file-damaged = Tiedostoa ei voi lukea. Tallenna se uudelleen ja liitä uusi tiedosto
error-file-has-macros = Asiakirjassa on makroja. Tallenna se ilman makroja ja liitä se uudelleen
error-too-many-files = Pyynnössä on jo niin monta asiakirjaa kuin siihen mahtuu. Poista yksi ennen kuin liität uuden
error-not-text = Tekstissä on näkymätön merkki, jota ei voi tallentaa. Poista teksti ja kirjoita se uudelleen
error-not-an-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.eu
error-not-a-phone = Kirjoita puhelinnumero maatunnuksen kanssa, esimerkiksi +351 21 123 45 67
error-not-a-url = Kirjoita koko osoite, jonka alussa on https:// tai http://, esimerkiksi https://example.eu
error-not-an-iban = Kirjoita IBAN-tilinumero: kaksikirjaiminen maatunnus, kaksi tarkistenumeroa ja tilin numero
error-iban-length = Pituus merkkeinä, kun IBAN-tilinumeron alussa on { $country }: { $length }. Vertaa kirjoittamaasi alkuperäiseen
error-iban-mistyped = Tarkistenumerot eivät täsmää: ainakin yksi merkki on väärin. Vertaa IBAN-tilinumeroa alkuperäiseen
error-not-a-plate = Kirjoita rekisteritunnus sellaisena kuin se on ajoneuvossa: kirjaimet, numerot ja yhdysmerkit

# Epäonnistuneet kutsut.
error-not-found = Tässä osoitteessa ei ole mitään, minkä voit nähdä. Tarkista numero tai palaa luetteloon.
error-stale = Työtoverisi tai toinen viranomainen on sillä välin muuttanut tätä. Kirjoittamasi on edelleen tässä: vertaa sitä uuteen tilanteeseen ja lähetä se uudelleen.
error-key-reused = Tämä lomake on jo lähetetty muunsisältöisenä. Avaa sivu uudelleen ennen kuin lähetät uuden.
error-signed-out = Et ole enää kirjautuneena. Kirjaudu uudelleen; kirjoittamasi siirtyy mukana.
error-unavailable = Tämä järjestelmän osa on tällä hetkellä epäkunnossa. Tallennetut tiedot ovat turvassa. Yritä uudelleen muutaman minuutin kuluttua.
error-internal = Meillä tapahtui virhe. Tallennetut tiedot ovat turvassa. Yritä uudelleen; jos virhe toistuu, ilmoita viite käyttäjätuelle.
error-unreadable = Sivua ei voitu tulkita, ehkä siksi, että se oli avoinna päivityksen aikana. Lataa se uudelleen.
error-no-answer = Järjestelmään ei saada yhteyttä. Tarkista verkkoyhteytesi ja yritä uudelleen; pidä tämä sivu avoinna, jotta mitään kirjoittamaasi ei katoa.

# Kirjautuminen.
error-sign-in-no-fit = Käyttäjätunnus ja salasana eivät täsmää. Tarkista molemmat ja yritä uudelleen.
error-sign-in-over = Kirjautuminen kesti liian kauan. Aloita uudelleen käyttäjätunnuksesta ja salasanasta.
error-factor-required = Tarvitset toisen tunnistustekijän, ennen kuin voit jatkaa. Ota se käyttöön nyt.
error-provider-cancelled = Sinua ei kirjattu sisään: kirjautuminen tunnistuspalvelussa peruttiin tai hylättiin. Yritä uudelleen tai kirjaudu salasanalla.
error-provider-unknown-person = Tähän identiteettiin ei ole yhdistetty yhtään tiliä. Kirjaudu käyttäjätunnuksella ja salasanalla ja yhdistä identiteetti sitten sivulla ”Oma tili”.
error-provider-level = Tunnistuspalvelu ei vahvistanut henkilöllisyyttäsi vaaditulla turvatasolla. Kirjaudu siellä toisella tunnistustekijällä.
error-provider-down = Tunnistuspalveluun ei juuri nyt saada yhteyttä. Yritä muutaman minuutin kuluttua uudelleen tai kirjaudu salasanalla.
error-provider-untrusted = Tunnistuspalvelun vastausta ei hyväksytty: se tuli liian myöhään, se oli jo käytetty tai se ei täsmää. Aloita alusta.
error-prove-again = Kirjauduit jonkin aikaa sitten. Kirjaudu uudelleen toisessa ikkunassa ja toista tämä vaihe.
error-sign-in-wait = { $seconds ->
    [one] Liian monta yritystä. Odota { $seconds } sekunti ennen kuin yrität uudelleen.
   *[other] Liian monta yritystä. Odota { $seconds } sekuntia ennen kuin yrität uudelleen.
}

# Torjutut kutsut.
error-too-large = Lähettämäsi sisältö on liian suuri. Lyhennä tekstejä ja liitä tiedostot yksi kerrallaan.
error-too-many-calls = Selaimestasi tuli liian monta kutsua lyhyessä ajassa. Odota hetki ja yritä uudelleen.
error-foreign-origin = Tämä lomake ei tullut tämän järjestelmän sivulta. Avaa sivu täällä ja lähetä lomake uudelleen.
error-outside-remit = Tämä ei kuulu viranomaisesi tehtäväalueeseen. Ota yhteyttä vastuussa olevaan koordinaattoriin.
error-function-taken = Toisella viranomaisella on jo tämä tehtävä samassa valtiossa, samalla alueella tai samalla politiikan alalla. Peruuta ensin se tehtävä.
error-circular-delegation = Tämä viranomainen on verkostossa omasi yläpuolella eikä voi saada siltä tehtävää.
error-holds-functions = Tällä viranomaisella on vielä tehtäviä verkostossa. Peruuta ne ensin.
error-authority-changed = Tätä ei voi enää tehdä: viranomaista tai sen asemaa verkostossa on sillä välin muutettu. Avaa sen sivu uudelleen, niin näet, mitä nyt voi tehdä.
error-not-a-coordinator = Valitulla viranomaisella ei ole tehtävää, joka sallii tämän tässä. Anna sille ensin tehtävä tai valitse toinen koordinaattori.

error-last-administrator = Tämä on viranomaisesi ainoa pääkäyttäjä. Tee ensin jostakusta muusta pääkäyttäjä.
error-not-in-this-state = Tili on sillä välin muuttunut. Katso sitä uudelleen.
error-second-administrator = Toisen pääkäyttäjän on hyväksyttävä tämä: hyväksyjä ei voi olla pyynnön tekijä eikä asianomainen henkilö.
error-identity-taken = Tämä identiteetti on jo yhdistetty johonkin tiliin tai tilisi on yhdistetty toiseen identiteettiin tässä palvelussa. Poista ensin se yhteys.
error-not-a-username = Käytä 3–64 kirjainta, numeroa, pistettä, yhdysviivaa tai alaviivaa
error-username-taken = Käyttäjätunnus on jo käytössä. Valitse toinen
error-password-too-short = Käytä vähintään { $min } merkkiä
error-password-too-common = Tätä salasanaa käytetään usein tai se on paljastunut tietovuodossa. Valitse toinen
error-password-about-owner = Salasana ei saa olla nimesi, osoitteesi tai viranomaisesi nimi. Valitse toinen
error-wrong-code = Koodi ei kuulu tähän linkkiin. Tarkista se pääkäyttäjältä
error-wrong-password = Salasana on väärä
error-wrong-factor-code = Koodi on väärä, liian vanha tai jo käytetty. Anna se, jonka sovellus näyttää nyt
error-wrong-passkey = Pääsyavainta ei tunneta täällä, tai se vahvistettiin liian myöhään. Yritä uudelleen tai kirjaudu käyttäjätunnuksella ja salasanalla
error-not-a-name = Kirjoita nimi ilman erikoismerkkejä
error-colleague-exists = Työtoveri, jolla on tämä sähköpostiosoite, on jo olemassa
error-not-a-colleague = Kenelläkään aktiivisella työtoverilla ei ole tätä käyttäjätunnusta tai sähköpostiosoitetta
error-deputy-circle = Valitse toinen sijainen: jonakin päivänä kaikki toisiaan sijaistavat olisivat poissa
error-for-coordinators = Vain koordinaattoreilla on ratkaisupyyntöjen käsittelijöitä
error-unknown-procedure = Menettelyä { $text } ei ole
error-role-for-alerts = { $text } on rooli vain varoituksia ja ilmoituksia varten
error-unknown-role = Roolia { $text } ei ole
error-unknown-language = Kieltä { $text } ei ole
error-repeated-line = Tämä sähköpostiosoite on jo rivillä { $line }
error-not-utf8 = Riviä { $line } ei voi lukea. Tallenna taulukko CSV-muodossa (UTF-8)
error-no-heading = Ensimmäisellä rivillä on oltava sarakkeiden nimet, ainakin name ja email
error-column-count = Rivillä ei ole yhtä monta saraketta kuin ensimmäisellä
error-too-many-lines = Tuo enintään { $max } riviä kerralla
error-work-copy-submitted = Työkopio odottaa hyväksyntää tai on voimassa, eikä sitä voida muuttaa. Ota se ensin takaisin.
error-work-copy-not-submitted = Työkopiota ei ole lähetetty hyväksyttäväksi tai se on jo voimassa.
error-definition-faulty = Määritelmässä on virheitä. Korjaa luettelossa mainitut kohdat ja yritä uudelleen.
error-author-cannot-approve = Jonkun muun on hyväksyttävä laatimasi.
error-not-a-publisher = Vain komission viranomaisen pääkäyttäjä voi hyväksyä määritelmän tai palauttaa sen. Ota yhteyttä johonkuhun heistä.
error-definition-unreadable = Tiedostoa ei voida lukea, joten sitä ei voi muuttaa lomakkeella. Korjaa se tiedostossa.
error-written-otherwise = Tämä osa on kirjoitettu niin, ettei sitä voi muuttaa lomakkeella. Muuta se tiedostossa.
error-not-a-procedure-folder = Tiedosto ei ole yhden menettelyn arkisto (ZIP). Valitse arkisto, jossa on procedure.toml ja sen tekstit.
error-not-an-identifier = Käytä pieniä kirjaimia, numeroita ja alaviivoja ja aloita kirjaimella
error-not-a-condition = Kirjoita ehto kuten määritelmässä, esimerkiksi {"{"} field = "x", answered = true {"}"}
error-name-taken = Nimi on jo käytössä. Valitse toinen
error-not-taken-up = Ota pyyntö ensin käsiteltäväksi; siihen asti näet vain sen otsikkotiedot.
error-waits-for-allocation = Tämä pyyntö odottaa jakamista. Se on annettava jonkun käsiteltäväksi viranomaisessasi, ennen kuin kukaan toimii siinä.
error-no-coordinator = Kukaan koordinaattori ei voi nyt päättää tästä. Ota yhteyttä kansalliseen koordinaattoriin.
error-coordinators-called = Koordinaattorit on jo kutsuttu mukaan.
error-not-overdue = Ennen pyynnön hyväksymistä koordinaattorit voidaan kutsua mukaan vasta, kun jokin määräaika on kulunut umpeen.
error-commission-not-reachable = Kukaan komissiossa ei tällä hetkellä osallistu tähän menettelyyn.
error-waits-for-decision = Jokin odottaa tässä päätöstä. Odota sitä tai ota takaisin se, mikä toimitettiin.
error-deadline-not-over = Tämä on mahdollista vasta, kun määräaika on kulunut umpeen.
error-not-extensible = Mitään määräaikaa ei voi nyt pidentää: sitä on jo pidennetty, se on päättynyt tai sitä ei ole.
error-no-such-part = Mikään toiselle viranomaiselle annetuista kysymyksistä ei ole tähän vaadittavassa vaiheessa.
error-confidential-already = Oma puolesi on jo pyytänyt luottamuksellista käsittelyä.
error-closing-proposed = Päättämisehdotus odottaa vastausta. Jos sen teki toinen viranomainen, suostu tai kieltäydy.
error-no-closing-proposed = Toinen viranomainen ei ole ehdottanut päättämistä.
error-commission-informed = Komissiolle on jo ilmoitettu tästä pyynnöstä.
error-not-confidential = Oma puolesi ei ole pyytänyt luottamuksellista käsittelyä.
error-taken-up-already = Viranomaisesi on jo ottanut pyynnön käsiteltäväksi.
error-refusal-overruled = Koordinaattori totesi, ettei hylkäämisesi ollut perusteltu, joten et voi hylätä uudelleen.
error-opinion-awaited = Komissiolta on pyydetty lausuntoa, eikä se ole vielä antanut sitä.
error-data-blocked = Pääsy tämän pyynnön tietoihin on estetty, joten siinä ei voi muuttaa mitään.
error-colleague-without-role = Tämä työtoveri ei voi käsitellä pyyntöä. Valitse joku, joka laatii tai käsittelee tämän menettelyn pyyntöjä.
error-undo-over = Tätä ei voi enää perua: kymmenen minuuttia on kulunut tai se on jo peruttu.
error-changed-since = Joku on muuttanut tätä sillä välin, joten se jää ennalleen.
error-rights-changed = Oikeuksiasi muutettiin samalla hetkellä, joten mitään ei tehty. Avaa sivu uudelleen, niin näet, mitä voit nyt tehdä.
error-nothing-selected = Valitse vähintään yksi pyyntö.
error-label-exists = Viranomaisellasi on jo tämänniminen tunniste. Valitse toinen nimi.
error-too-many-labels = Viranomaisellasi on jo { $max } tunnistetta. Lopeta sellaisen käyttö, jota ei enää tarvita.
error-unit-exists = Viranomaisellasi on jo tämänniminen yksikkö. Valitse toinen nimi.
error-too-many-units = Viranomaisellasi on jo { $max } yksikköä. Sulje sellainen, jota ei enää tarvita.
error-group-exists = Sinulla on jo tämänniminen ryhmä. Valitse toinen nimi.
error-too-many-groups = Sinulla on jo { $max } ryhmää. Poista jokin, jota et tarvitse.
error-group-full = Ryhmässä on jo { $max } viranomaista. Poista jokin tai valitse toinen ryhmä.
error-not-hours = Anna jokainen aikaväli kellonajasta kellonaikaan, esimerkiksi 9.00-12.00
error-span-reversed = Aikaväli päättyy, ennen kuin se alkaa. Muuta jompaakumpaa kellonaikaa
error-spans-overlap = Toinen aikaväli alkaa, ennen kuin ensimmäinen päättyy. Muuta jompaakumpaa
error-too-many-spans = Anna enintään kaksi aikaväliä päivässä
error-closing-too-long = Virasto olisi suljettu yli kaksi vuotta. Valitse aikaisempi viimeinen päivä
error-too-many-searches = Olet hakenut henkilöitä liian usein lyhyessä ajassa. Odota tunti tai hae numerolla.
error-too-many-saved-searches = Sinulla on jo enimmäismäärä tallennettuja hakuja. Poista yksi ja tallenna sitten tämä.
error-too-many-exports = Olet ladannut hakemiston liian monta kertaa lyhyessä ajassa. Yritä uudelleen tunnin kuluttua.
