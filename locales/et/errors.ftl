### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Teie roll seda ei võimalda. Pöörduge isiku poole, kes haldab teie asutuse kontosid.
error-not-now = Seda ei saa enam teha: päring on edasi liikunud. Avage see uuesti, et näha, mida saab praegu teha.
error-not-your-side = Seda saab teha ainult teine asutus.
error-incomplete = Midagi on veel puudu või valesti. Kontrollige sellel lehel nimetatud välju.
error-no-recipient = Valige asutus, kes peab päringu saama.
error-recipient-not-reachable = Selles asutuses ei loe seda liiki päringuid keegi. Valige muu asutus.
error-not-admitted = Teie asutus ei saa selles menetluses päringuid esitada: menetluse reeglid lubavad teisi asutusi.
error-recipient-not-admitted = Selle menetluse reeglid ei luba valitud asutust. Valige muu asutus.
error-recipient-is-self = Päringut ei saa saata oma asutusele. Valige muu asutus.
error-no-date-proposed = Ühtegi pakutud kuupäeva, mis ootab teie vastust, ei ole.
error-nothing-answered = Ühelegi küsimusele ei ole veel vastatud. Vastake vähemalt ühele küsimusele ja saatke siis vastus.
error-already-rated = Teie asutus on seda päringut juba hinnanud.
error-recipient-abroad = Päringu saab edastada üksnes oma liikmesriigi asutusele. Valige muu asutus.
error-recipient-takes-part = See asutus osaleb selles päringus juba. Valige muu asutus.
error-nothing-corrected = Midagi ei muudetud. Parandage midagi või kustutage mustand.
error-nothing-changed = Midagi ei muudetud. Muutke mõnda andmetest
error-parts-open = Osa küsimusi on muu asutuse käes. Oodake selle vastuseid või võtke küsimused enne tagasi.
error-confidential = See päring on konfidentsiaalne. Seda ei saa edastada ega jagada enne, kui konfidentsiaalset käsitlemist taotlenud pool selle lõpetab.
error-confidential-document = Teise asutuse dokument on konfidentsiaalne. Paluge sellel asutusel konfidentsiaalne käsitlemine lõpetada ja andke päring seejärel edasi.

# Problems of a field.
error-required = Täitke see väli
error-not-chosen = Valige vastus
error-too-long = { $max ->
    [one] Lühendage tekst { $max } tähemärgini
   *[other] Lühendage teksti, lubatud on kuni { $max } tähemärki
}
error-not-a-date = Sisestage olemasolev kuupäev: päev, kuu ja aasta numbritega, näiteks 27 3 2026
error-date-too-early = Sisestage { $earliest } või hilisem kuupäev
error-date-too-late = Sisestage { $latest } või varasem kuupäev
error-date-after-legal = Sisestage { $latest } või varasem kuupäev: kuupäev ei tohi olla pärast õigusaktist tulenevat tähtaega
error-period-reversed = Viimane päev on enne esimest päeva. Muutke üht neist
error-not-a-choice = Valige üks pakutud variantidest
error-not-a-number = Sisestage arv numbritega, näiteks 12 või 12,5
error-number-out-of-range = Sisestage arv vahemikus { $min } kuni { $max }
error-no-currency = Valige vääring
error-not-a-country = Valige riik loetelust
error-unknown-region = Sellise koodiga piirkonda ei ole. Sisestage NUTS 2024 kood, näiteks DE2, või jätke väli tühjaks
error-not-an-authority = Sellist asutust kataloogis ei ole. Otsige seda nime järgi
error-exchanges-open = Siin on veel pooleliolevaid päringuid: { $count }. Nimetage asutus, kes need üle võtab
error-not-a-successor = See asutus ei saa päringuid üle võtta. Valige sama riigi muu asutus, kellel on juurdepääs ja päringute menetlejad
error-successor-not-admitted = Menetluse reeglid ei luba sellel asutusel mõnes neist päringutest osaleda: { $count }. Põhjus: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Valige muu
error-another-active-authority = Valige sama riigi muu tegutsev asutus
error-parent-below = See asutus on ise teise osa. Valige mõni, mis ei ole
error-too-deep = Üksteise kohal võib olla kõige rohkem { $max } asutust
error-successor-takes-part = See asutus osaleb mõnes neist päringutest juba: { $count }. Valige muu
error-successor-is-self = Asutus ei saa olla iseenda õigusjärglane. Valige muu
error-successor-suspended = Selle asutuse juurdepääs menetlusele on peatatud. Valige muu või taastage enne juurdepääs
error-circular-succession = Menetlus tuli sellelt asutuselt, kes selle varem ära andis. Valige muu
error-nobody-takes-over = Märkige asutus, kes selle menetluse üle võtab
error-no-question = Valige vähemalt üks küsimus
error-no-question-left = Jätke endale vähemalt üks küsimus. Kõigi küsimuste üleandmiseks edastage päring
error-reason-required = Esitage põhjendus
error-document-required = Lisage dokument
error-document-not-allowed = Eemaldage dokumendid, mille liiki siia lisada ei saa
error-document-misplaced = Eemaldage dokument { $name }: vorm, nagu see on praegu täidetud, seda ette ei näe
error-not-ticked = Kinnitamiseks märkige ruut
error-file-empty = Fail on tühi. Valige muu fail
error-file-too-large = Fail on liiga suur. Valige fail, mille suurus on kuni { $max }
error-file-type-not-accepted = Seda tüüpi faile ei võeta vastu. Valige PDF-, PNG-, JPEG- või DOCX-fail
error-file-damaged = Faili ei saa lugeda. Salvestage see uuesti ja lisage uus fail
error-file-has-macros = Dokument sisaldab makrosid. Salvestage see ilma makrodeta ja lisage uuesti
error-too-many-files = Päringule ei saa rohkem dokumente lisada. Enne uue lisamist eemaldage mõni olemasolev
error-not-text = Tekst sisaldab nähtamatut märki, mida ei saa salvestada. Kustutage tekst ja kirjutage see uuesti
error-not-an-email = Sisestage e-posti aadress, näiteks nimi@example.eu
error-not-a-phone = Sisestage telefoninumber koos riigi suunanumbriga, näiteks +351 21 123 45 67
error-not-a-url = Sisestage täielik aadress, mille alguses on https:// või http://, näiteks https://example.eu
error-not-an-iban = Sisestage IBAN: kahetäheline riigikood, kaks kontrollnumbrit ja seejärel kontonumber
error-iban-length = IBANi pikkus, kui selle alguses on { $country }: { $length }. Võrrelge sisestatut originaaliga
error-iban-mistyped = Kontrollnumbrid ei sobi ülejäänud numbriga kokku: vähemalt üks märk on vale. Võrrelge IBANit originaaliga
error-not-a-plate = Sisestage registreerimisnumber nii, nagu see on sõidukil: tähed, numbrid ja sidekriipsud

# Calls that failed.
error-not-found = Sellel aadressil ei ole midagi, mida te võite näha. Kontrollige numbrit või minge tagasi loendisse.
error-stale = Kolleeg või teine asutus on seda vahepeal muutnud. Teie kirjutatu on siin alles: võrrelge seda uue seisuga ja saatke uuesti.
error-key-reused = See vorm on juba muu sisuga saadetud. Enne uue saatmist avage leht uuesti.
error-signed-out = Te ei ole enam sisse logitud. Logige uuesti sisse; teie kirjutatu jääb alles.
error-unavailable = See süsteemi osa praegu ei tööta. Salvestatud andmed on kaitstud. Proovige mõne minuti pärast uuesti.
error-internal = Meie süsteemis tekkis viga. Salvestatud andmed on kaitstud. Proovige uuesti; kui viga kordub, teatage viitenumber kasutajatoele.
error-unreadable = Lehte ei saanud töödelda, võib-olla seetõttu, et see oli avatud uuendamise ajal. Laadige see uuesti.
error-no-answer = Süsteemiga ei saa ühendust. Kontrollige ühendust ja proovige uuesti; hoidke see leht avatud, et kirjutatu ei läheks kaotsi.

# Signing in.
error-sign-in-no-fit = Kasutajanimi ja parool ei sobi kokku. Kontrollige mõlemat ja proovige uuesti.
error-sign-in-over = Sisselogimine võttis liiga kaua aega. Alustage uuesti nime ja parooliga.
error-factor-required = Enne jätkamist on teil vaja teist tegurit. Seadistage see kohe.
error-provider-cancelled = Te ei ole sisse logitud: sisselogimine identiteedipakkuja juures katkestati või lükati tagasi. Proovige uuesti või logige sisse parooliga.
error-provider-unknown-person = Selle identiteediga ei ole siin seotud ühtegi kontot. Logige sisse kasutajanime ja parooliga ning siduge identiteet lehel „Minu konto“.
error-provider-level = Identiteedipakkuja ei kinnitanud teie isikut nõutud turvatasemel. Logige seal sisse teise teguriga.
error-provider-down = Identiteedipakkujaga ei saa praegu ühendust. Proovige mõne minuti pärast uuesti või logige sisse parooliga.
error-provider-untrusted = Identiteedipakkuja vastust ei võetud vastu: see tuli liiga hilja, seda on juba kasutatud või see ei sobi. Alustage uuesti.
error-prove-again = Logisite sisse mõni aeg tagasi. Logige teises aknas uuesti sisse ja korrake seda sammu.
error-sign-in-wait = { $seconds ->
    [one] Liiga palju katseid. Oodake { $seconds } sekund, enne kui uuesti proovite.
   *[other] Liiga palju katseid. Oodake { $seconds } sekundit, enne kui uuesti proovite.
}

# Calls that were turned away.
error-too-large = Saadetu on liiga suur. Lühendage tekste ja lisage failid ükshaaval.
error-too-many-calls = Teie brauserist tuli lühikese aja jooksul liiga palju pöördumisi. Oodake veidi ja proovige uuesti.
error-foreign-origin = See vorm ei tulnud selle süsteemi lehelt. Avage leht siin ja saatke vorm uuesti.
error-outside-remit = See jääb väljapoole teie asutuse ülesandeid. Pöörduge vastutava koordinaatori poole.
error-function-taken = Seda ülesannet täidab samas riigis, piirkonnas või poliitikavaldkonnas juba teine asutus. Võtke kõigepealt see ülesanne tagasi.
error-circular-delegation = See asutus on võrgustikus teie omast kõrgemal ega saa sellelt ülesannet saada.
error-holds-functions = Sellel asutusel on võrgustikus veel ülesandeid. Võtke need kõigepealt tagasi.
error-authority-changed = Seda ei saa enam teha: asutust või selle positsiooni võrgustikus on vahepeal muudetud. Avage selle leht uuesti, et näha, mida saab praegu teha.
error-not-a-coordinator = Valitud asutusel ei ole ülesannet, mis seda siin lubaks. Andke talle kõigepealt ülesanne või valige teine koordinaator.

error-last-administrator = See on teie asutuse ainus haldur. Tehke enne halduriks keegi teine.
error-not-in-this-state = Konto on vahepeal muutunud. Vaadake seda uuesti.
error-second-administrator = Selle peab heaks kiitma teine haldur: mitte taotleja ega isik ise.
error-identity-taken = See identiteet on juba mõne kontoga seotud või on teie konto seotud selle identiteedipakkuja teise identiteediga. Katkestage kõigepealt see sidumine.
error-not-a-username = Kasutage 3–64 tähte, numbrit, punkti, sidekriipsu või allkriipsu
error-username-taken = See kasutajanimi on juba võetud. Valige teine
error-password-too-short = Kasutage vähemalt { $min } märki
error-password-too-common = Seda parooli kasutatakse sageli või on see andmelekkega teatavaks saanud. Valige teine
error-password-about-owner = Parool ei tohi olla teie nimi, aadress ega teie asutuse nimi. Valige teine
error-wrong-code = Kood ei kuulu selle lingi juurde. Kontrollige seda halduriga
error-wrong-password = Parool on vale
error-wrong-factor-code = Kood on vale, liiga vana või juba kasutatud. Sisestage see, mida rakendus praegu näitab
error-wrong-passkey = Pääsuvõti ei ole siin teada või kinnitati see liiga hilja. Proovige uuesti või logige sisse kasutajanime ja parooliga
error-not-a-name = Kirjutage nimi ilma erimärkideta
error-colleague-exists = Selle e-posti aadressiga kolleeg on juba olemas
error-not-a-colleague = Ühelgi aktiivsel kolleegil ei ole seda kasutajanime ega e-posti aadressi
error-deputy-circle = Valige teine asendaja: mõnel päeval oleksid kõik üksteise asendajad eemal
error-for-coordinators = Pöördumiste menetlejad on ainult koordinaatoritel
error-unknown-procedure = Menetlust { $text } ei ole
error-role-for-alerts = { $text } on roll ainult hoiatuste ja teadete jaoks
error-unknown-role = Rolli { $text } ei ole
error-unknown-language = Keelt { $text } ei ole
error-repeated-line = See e-posti aadress on juba real { $line }
error-not-utf8 = Rida { $line } ei saa lugeda. Salvestage tabel CSV-na kodeeringus UTF-8
error-no-heading = Esimene rida peab nimetama veerud, vähemalt name ja email
error-column-count = Real ei ole sama palju veerge kui esimesel
error-too-many-lines = Importige korraga kuni { $max } rida
error-work-copy-submitted = Töökoopia ootab kinnitamist või on jõus ja seda ei saa muuta. Võtke see kõigepealt tagasi.
error-work-copy-not-submitted = Töökoopia ei ole esitatud või on juba jõus.
error-definition-faulty = Määratluses on vigu. Parandage loetelus nimetatu ja proovige uuesti.
error-author-cannot-approve = Teie kirjutatu peab kinnitama keegi teine.
error-not-a-publisher = Määratluse võib kinnitada või tagasi saata ainult komisjoni asutuse haldur. Pöörduge mõne halduri poole.
error-definition-unreadable = Faili ei saa lugeda, seega ei saa ükski vorm seda muuta. Parandage see failis.
error-written-otherwise = See osa on kirjutatud nii, et ükski vorm ei saa seda muuta. Muutke seda failis.
error-not-a-procedure-folder = Fail ei ole ühe menetluse arhiiv (ZIP). Valige arhiiv, milles on procedure.toml ja selle tekstid.
error-not-an-identifier = Kasutage väiketähti, numbreid ja allkriipse ning alustage tähega
error-not-a-condition = Kirjutage tingimus nii nagu määratluses, näiteks {"{"} field = "x", answered = true {"}"}
error-name-taken = See nimi on juba kasutusel. Valige teine
error-not-taken-up = Võtke päring kõigepealt menetlusse; seni näete ainult selle päiseandmeid.
error-waits-for-allocation = See päring ootab jaotamist. Enne kui keegi sellega tegelema hakkab, tuleb see teie asutuses kellelegi määrata.
error-no-coordinator = Praegu ei saa ükski koordinaator selle üle otsustada. Pöörduge riikliku koordinaatori poole.
error-coordinators-called = Koordinaatorid on juba kaasatud.
error-not-overdue = Enne päringu vastuvõtmist saab koordinaatorid kaasata alles siis, kui mõni tähtaeg on möödunud.
error-commission-not-reachable = Praegu ei osale komisjonis keegi selles menetluses.
error-waits-for-decision = Midagi ootab siin otsust. Oodake see ära või võtke esitatu tagasi.
error-deadline-not-over = See on võimalik alles pärast tähtaja möödumist.
error-not-extensible = Praegu ei saa ühtegi tähtaega pikendada: seda on juba pikendatud, see on möödunud või seda ei ole.
error-no-such-part = Ükski muule asutusele antud küsimus ei ole selleks vajalikus etapis.
error-confidential-already = Teie pool on konfidentsiaalset käsitlemist juba taotlenud.
error-closing-proposed = Lõpetamise ettepanek ootab vastust. Kui selle tegi teine asutus, nõustuge või keelduge.
error-no-closing-proposed = Teine asutus ei ole teinud ettepanekut lõpetada.
error-commission-informed = Komisjoni on sellest päringust juba teavitatud.
error-not-confidential = Teie pool ei ole konfidentsiaalset käsitlemist taotlenud.
error-taken-up-already = Teie asutus on päringu juba menetlusse võtnud.
error-refusal-overruled = Koordinaator leidis, et teie keeldumine ei ole põhjendatud, seega ei saa te uuesti keelduda.
error-opinion-awaited = Komisjoni poole on pöördutud, kuid ta ei ole veel arvamust esitanud.
error-data-blocked = Selle päringu andmed on blokeeritud ja selles ei saa midagi muuta.
error-colleague-without-role = See kolleeg ei saa päringuga tegeleda. Valige keegi, kes selle menetluse päringuid koostab või käsitleb.
error-undo-over = Seda ei saa enam tagasi võtta: kümme minutit on möödas või see on juba tagasi võetud.
error-changed-since = Keegi on seda vahepeal muutnud, seega jääb see nii, nagu on.
error-rights-changed = Teie õigusi muudeti samal hetkel, seetõttu ei tehtud midagi. Avage leht uuesti, et näha, mida saate nüüd teha.
error-nothing-selected = Valige vähemalt üks päring.
error-label-exists = Teie asutusel on selle nimega silt juba olemas. Valige teine nimi.
error-too-many-labels = Teie asutuse siltide arv on juba { $max }. Loobuge ühest, mida enam ei vajata.
error-unit-exists = Teie asutusel on selle nimega üksus juba olemas. Valige teine nimi.
error-too-many-units = Teie asutuse üksuste arv on juba { $max }. Sulgege üks, mida enam ei vajata.
error-group-exists = Teil on juba selle nimega rühm. Valige muu nimi.
error-too-many-groups = Teil on juba { $max } rühma. Kustutage mõni, mida te ei vaja.
error-group-full = Rühmas on juba { $max } asutust. Eemaldage mõni või valige muu rühm.
error-not-hours = Sisestage iga ajavahemik kellaajast kellaajani, näiteks 9:00-12:00
error-span-reversed = Lõpp on enne algust. Muutke üht kellaaega
error-spans-overlap = Teine ajavahemik algab enne, kui esimene lõpeb. Muutke üht neist
error-too-many-spans = Sisestage päevas kuni kaks ajavahemikku
error-closing-too-long = Asutus oleks suletud üle kahe aasta. Valige varasem viimane päev
error-too-many-searches = Olete lühikese aja jooksul liiga tihti isikuid otsinud. Oodake tund või otsige numbri järgi.
error-too-many-saved-searches = Teil on salvestatud suurim võimalik arv otsinguid. Eemaldage üks ja salvestage siis see.
error-too-many-exports = Olete kataloogi lühikese aja jooksul liiga sageli alla laadinud. Proovige tunni aja pärast uuesti.
