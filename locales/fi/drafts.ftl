# Uuden pyynnön vaiheet.
new-request-title = Uusi pyyntö
new-request-lead = Valitse, mitä haluat kysyä toiselta viranomaiselta. Voit tallentaa milloin tahansa ja jatkaa myöhemmin.
new-request-none = Sinulla ei ole roolia, joka oikeuttaa esittämään pyyntöjä. Ota yhteyttä viranomaisesi pääkäyttäjään.
new-request-begin = Aloita
new-request-lately = Viimeksi käyttämäsi
new-request-areas = Politiikan alat
new-request-all-areas = Kaikki politiikan alat

wizard-next = Tallenna ja jatka
wizard-save = Tallenna ja viimeistele myöhemmin
wizard-language = Vaihda kieltä
wizard-steps = Vaiheet
wizard-step-of = { $number } / { $total } · { $step }
wizard-done = valmis
autosave-saved = Tallennettu { $time }
autosave-failed = Ei tallennettu. Antamasi tiedot ovat edelleen tässä; tallenna alla olevalla painikkeella.
autosave-stale = Sivu tallennettiin muualla kirjoittaessasi. Antamasi tiedot ovat edelleen tässä.
merge-open = Vertaa ja valitse
merge-title = Kaksi versiota
merge-lead = Tämä sivu tallennettiin muualla sen jälkeen, kun avasit sen. Mitään antamistasi tiedoista ei ole kadonnut. Valitse kunkin kentän kohdalla, kumpi versio jää. Voit muokata omaasi esimerkiksi lisäämällä siihen osia toisesta.
merge-saved-by = { $name } tallensi toisen version { $time }.
merge-mine = Oma versioni
merge-theirs = Toinen versio
merge-empty = Ei annettua tietoa
merge-taken = Otettu toisesta versiosta, koska et ollut muuttanut sitä:
merge-save = Tallenna valitut versiot

step-basis = Oikeusperusta
step-basis-lead = Mihin pyyntösi perustuu.
step-recipient = Viranomainen
step-recipient-lead = Etsi viranomainen, joka voi vastata. Kirjoita sen nimi, paikkakunta tai aihe millä kielellä tahansa.
step-subject = Pyynnön kohde
step-subject-lead = Henkilötiedoiksi merkityt kentät näkyvät toiselle viranomaiselle vasta, kun se on hyväksynyt pyynnön.
step-questions = Kysymykset
step-questions-lead = Valitse, mitä haluat tietää. Toinen viranomainen lukee jokaisen kysymyksen omalla kielellään.
step-documents = Asiakirjat
step-documents-lead = Liitä mukaan, mitä toinen viranomainen tarvitsee. Se näkee asiakirjat vasta, kun se on hyväksynyt pyynnön.
step-deadline = Päivämäärä ja viite
step-deadline-lead = Ilmoita, mihin mennessä tarvitset vastauksen.
step-check = Tarkista ja lähetä
step-check-lead = Tämän toinen viranomainen näkee.

recipient-chosen = Valittu viranomainen
questions-chosen = { $chosen } / { $total }
questions-article = Artikla { $article }
questions-comment = Lisää huomautus
questions-comment-on = Huomautus kysymykseen { $number }
questions-own = Omat kysymykset
questions-own-help = Näitä ei käännetä: toinen viranomainen lukee ne sellaisina kuin ne kirjoitat. Käytä luetteloa, jos voit.
questions-own-number = Oma kysymys { $number }
turns-name = { $name } { $number }
turns-add = Lisää uusi: { $name }
turns-remove = Poista { $name } { $number }
not-translated = { $language }, ei käännetty
not-translated-unknown = Ei käännetty

documents-kind = Asiakirjan tyyppi
documents-language = Asiakirjan kieli
documents-file = Tiedosto
documents-rules = PDF, PNG, JPEG tai DOCX ilman makroja, enintään 20 Mt.
documents-attach = Liitä
documents-remove = Poista
documents-misplaced = Lomakkeeseen ei nykyisillä tiedoilla kuulu näitä asiakirjoja, eikä niitä lähetetä. Poista ne.
documents-progress = Lähetyksen edistyminen

wanted-label = Vastaus tarvitaan viimeistään
wanted-help = Toinen viranomainen voi hyväksyä tämän päivän tai ehdottaa toista.
reference-label = Oma viite
reference-help = Omaa asianhallintaasi varten. Toinen viranomainen ei näe sitä. Älä kirjoita tähän henkilön nimeä.

check-recipient = Vastaanottaja
check-change = Muuta
check-before = Ennen hyväksymistä
check-before-note = Riittävästi, jotta viranomainen voi todeta, onko se toimivaltainen.
check-after = Hyväksymisen jälkeen
check-after-note = Kaikki antamasi tiedot.
check-send = Lähetä pyyntö
check-send-to = Lähetä viranomaiselle: { $name }
check-send-correction = Lähetä oikaisu

sent-title = Pyyntö on lähetetty
sent-for-approval = Pyyntö lähetetty hyväksyttäväksi
sent-number = Numero
sent-next = Mitä seuraavaksi tapahtuu
sent-due = Hyväksyttävä viimeistään
sent-open = Avaa pyyntö
