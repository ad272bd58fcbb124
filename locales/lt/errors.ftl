### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Jūsų vaidmuo to neleidžia. Kreipkitės į asmenį, kuris tvarko jūsų institucijos paskyras.
error-not-now = To padaryti nebegalima: užklausos būsena pasikeitė. Atverkite ją iš naujo ir pamatysite, ką galima daryti dabar.
error-not-your-side = Tai gali padaryti tik kita institucija.
error-incomplete = Dar kažko trūksta arba kažkas netinka. Patikrinkite šiame puslapyje nurodytus laukus.
error-no-recipient = Pasirinkite instituciją, kuri turi gauti užklausą.
error-recipient-not-reachable = Šioje institucijoje tokių užklausų niekas neskaito. Pasirinkite kitą instituciją.
error-not-admitted = Jūsų institucija negali teikti užklausų pagal šią procedūrą: jos taisyklės leidžia dalyvauti kitoms institucijoms.
error-recipient-not-admitted = Šios procedūros taisyklės neleidžia dalyvauti pasirinktai institucijai. Pasirinkite kitą instituciją.
error-recipient-is-self = Užklausos negalima siųsti savo institucijai. Pasirinkite kitą instituciją.
error-no-date-proposed = Nėra pasiūlytos datos, dėl kurios reikėtų jūsų atsakymo.
error-nothing-answered = Dar neatsakyta nė į vieną klausimą. Atsakykite bent į vieną klausimą ir tada siųskite atsakymą.
error-already-rated = Jūsų institucija šią užklausą jau įvertino.
error-recipient-abroad = Užklausą galima persiųsti tik savo valstybės narės institucijai. Pasirinkite kitą instituciją.
error-recipient-takes-part = Ši institucija jau dalyvauja užklausoje. Pasirinkite kitą instituciją.
error-nothing-corrected = Nieko nepakeista. Ką nors pataisykite arba ištrinkite juodraštį.
error-nothing-changed = Nieko nepakeista. Pakeiskite kuriuos nors duomenis
error-parts-open = Kai kurie klausimai yra kitoje institucijoje. Palaukite jos atsakymų arba pirmiausia atsiimkite klausimus.
error-confidential = Ši užklausa konfidenciali. Jos negalima nei persiųsti, nei padalyti, kol konfidencialumo prašiusi šalis jo nepanaikina.
error-confidential-document = Kitos institucijos dokumentas konfidencialus. Paprašykite tos institucijos panaikinti konfidencialumą, o tada perduokite užklausą.

# Problems of a field.
error-required = Užpildykite šį lauką
error-not-chosen = Pasirinkite atsakymą
error-too-long = { $max ->
    [one] Sutrumpinkite tekstą: leidžiamas ne daugiau kaip { $max } ženklas
    [few] Sutrumpinkite tekstą: leidžiami ne daugiau kaip { $max } ženklai
    [many] Sutrumpinkite tekstą: leidžiama ne daugiau kaip { $max } ženklo
   *[other] Sutrumpinkite tekstą: leidžiama ne daugiau kaip { $max } ženklų
}
error-not-a-date = Įrašykite tikrą datą: dieną, mėnesį ir metus skaitmenimis, pavyzdžiui, 27 3 2026
error-date-too-early = Įrašykite { $earliest } arba vėlesnę datą
error-date-too-late = Įrašykite { $latest } arba ankstesnę datą
error-date-after-legal = Įrašykite { $latest } arba ankstesnę datą: data negali būti vėlesnė už teisės akte nustatytą terminą
error-period-reversed = Paskutinė diena yra ankstesnė už pirmąją. Pakeiskite vieną iš jų
error-not-a-choice = Pasirinkite vieną iš pateiktų variantų
error-not-a-number = Įrašykite skaičių skaitmenimis, pavyzdžiui, 12 arba 12,5
error-number-out-of-range = Įrašykite skaičių nuo { $min } iki { $max }
error-no-currency = Pasirinkite valiutą
error-not-a-country = Pasirinkite šalį iš sąrašo
error-unknown-region = Regiono su tokiu kodu nėra. Nurodykite NUTS 2024 kodą, pavyzdžiui, DE2, arba palikite lauką tuščią
error-not-an-authority = Tokios institucijos kataloge nėra. Ieškokite jos pagal pavadinimą
error-exchanges-open = Čia dar yra nagrinėjamų užklausų: { $count }. Nurodykite instituciją, kuri jas perima
error-not-a-successor = Ši institucija negali perimti užklausų. Pasirinkite kitą tos pačios valstybės instituciją, turinčią prieigą ir užklausas nagrinėjančių asmenų
error-successor-not-admitted = Pagal procedūros taisykles ši institucija negali dalyvauti kai kuriose iš šių užklausų: { $count }. Priežastis: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Pasirinkite kitą
error-another-active-authority = Pasirinkite kitą veikiančią tos pačios valstybės instituciją
error-parent-below = Ši institucija pati yra kitos dalis. Pasirinkite instituciją, kuri nėra jos dalis
error-too-deep = Viena virš kitos gali būti ne daugiau kaip { $max } institucijos
error-successor-takes-part = Ši institucija jau dalyvauja kai kuriose iš šių užklausų: { $count }. Pasirinkite kitą
error-successor-is-self = Institucija negali perimti pati iš savęs. Pasirinkite kitą
error-successor-suspended = Šios institucijos prieiga prie procedūros sustabdyta. Pasirinkite kitą arba pirma atkurkite prieigą
error-circular-succession = Procedūra gauta iš šios institucijos, kuri ją anksčiau perdavė. Pasirinkite kitą
error-nobody-takes-over = Nurodykite instituciją, kuri perima šią procedūrą
error-no-question = Pasirinkite bent vieną klausimą
error-no-question-left = Pasilikite bent vieną klausimą. Norėdami atiduoti visus, persiųskite užklausą
error-reason-required = Nurodykite priežastį
error-document-required = Pridėkite dokumentą
error-document-not-allowed = Pašalinkite dokumentus, kurių rūšies čia pridėti negalima
error-document-misplaced = Pašalinkite dokumentą { $name }: taip užpildytoje formoje jis nenumatytas
error-not-ticked = Norėdami patvirtinti, pažymėkite langelį
error-file-empty = Failas tuščias. Pasirinkite kitą failą
error-file-too-large = Failas per didelis. Pasirinkite ne didesnį kaip { $max } failą
error-file-type-not-accepted = Šio tipo failai nepriimami. Pasirinkite PDF, PNG, JPEG arba DOCX failą
error-file-damaged = Failo nuskaityti nepavyko. Įrašykite jį iš naujo ir pridėkite naują failą
error-file-has-macros = Dokumente yra makrokomandų. Įrašykite jį be makrokomandų ir pridėkite iš naujo
error-too-many-files = Užklausoje jau yra didžiausias leidžiamas dokumentų skaičius. Prieš pridėdami kitą dokumentą, vieną pašalinkite
error-not-text = Tekste yra nematomas ženklas, kurio negalima išsaugoti. Ištrinkite tekstą ir surinkite jį iš naujo
error-not-an-email = Įrašykite el. pašto adresą, pavyzdžiui, vardas@example.eu
error-not-a-phone = Įrašykite telefono numerį su šalies kodu, pavyzdžiui, +351 21 123 45 67
error-not-a-url = Įrašykite visą adresą, prasidedantį https:// arba http://, pavyzdžiui, https://example.eu
error-not-an-iban = Įrašykite IBAN: dviejų raidžių šalies kodą, du kontrolinius skaitmenis ir sąskaitos numerį
error-iban-length = IBAN, prasidedančio raidėmis { $country }, ilgis: { $length }. Palyginkite, ką įrašėte, su originalu
error-iban-mistyped = Kontroliniai skaitmenys neatitinka: bent vienas ženklas klaidingas. Palyginkite IBAN su originalu
error-not-a-plate = Įrašykite valstybinį numerį taip, kaip jis nurodytas ant transporto priemonės: raides, skaitmenis ir brūkšnelius

# Calls that failed.
error-not-found = Šiuo adresu nėra nieko, ką galėtumėte matyti. Patikrinkite numerį arba grįžkite į sąrašą.
error-stale = Per tą laiką tai pakeitė bendradarbis arba kita institucija. Jūsų tekstas tebėra čia: palyginkite jį su nauja būsena ir išsiųskite dar kartą.
error-key-reused = Ši forma jau buvo išsiųsta su kitu turiniu. Prieš siųsdami naują, atverkite puslapį iš naujo.
error-signed-out = Nebesate prisijungę. Prisijunkite iš naujo; jūsų tekstas bus perkeltas.
error-unavailable = Ši sistemos dalis šiuo metu neveikia. Tai, kas buvo išsaugota, neprarasta. Pabandykite dar kartą po kelių minučių.
error-internal = Įvyko mūsų sistemos klaida. Tai, kas buvo išsaugota, neprarasta. Pabandykite dar kartą; jei klaida kartosis, praneškite numerį pagalbos tarnybai.
error-unreadable = Puslapio apdoroti nepavyko, galbūt todėl, kad jis buvo atvertas per atnaujinimą. Įkelkite jį iš naujo.
error-no-answer = Nepavyksta pasiekti sistemos. Patikrinkite ryšį ir pabandykite dar kartą; neuždarykite šio puslapio, kad neprarastumėte to, ką surinkote.

# Signing in.
error-sign-in-no-fit = Naudotojo vardas ir slaptažodis nesutampa. Patikrinkite juos ir pabandykite dar kartą.
error-sign-in-over = Prisijungimas užtruko per ilgai. Pradėkite iš naujo nuo vardo ir slaptažodžio.
error-factor-required = Kad galėtumėte tęsti, jums reikia antrojo veiksnio. Nustatykite jį dabar.
error-provider-cancelled = Neprisijungėte: prisijungimas pas paslaugų teikėją nutrauktas arba atmestas. Bandykite dar kartą arba prisijunkite su slaptažodžiu.
error-provider-unknown-person = Su šia tapatybe čia nesusieta jokia paskyra. Prisijunkite su naudotojo vardu ir slaptažodžiu, tada susiekite tapatybę puslapyje „Mano paskyra“.
error-provider-level = Paslaugų teikėjas nepatvirtino jūsų tapatybės reikiamu saugumo lygiu. Prisijunkite ten su antruoju veiksniu.
error-provider-down = Paslaugų teikėjas šiuo metu nepasiekiamas. Bandykite po kelių minučių arba prisijunkite su slaptažodžiu.
error-provider-untrusted = Paslaugų teikėjo atsakymas nepriimtas: jis atėjo per vėlai, jau buvo panaudotas arba netinka. Pradėkite iš naujo.
error-prove-again = Prisijungėte prieš kurį laiką. Prisijunkite iš naujo kitame lange ir pakartokite šį veiksmą.
error-sign-in-wait = { $seconds ->
    [one] Per daug bandymų. Palaukite { $seconds } sekundę ir bandykite dar kartą.
    [few] Per daug bandymų. Palaukite { $seconds } sekundes ir bandykite dar kartą.
    [many] Per daug bandymų. Palaukite { $seconds } sekundės ir bandykite dar kartą.
   *[other] Per daug bandymų. Palaukite { $seconds } sekundžių ir bandykite dar kartą.
}

# Calls that were turned away.
error-too-large = Tai, ką išsiuntėte, per didelės apimties. Sutrumpinkite tekstus ir pridėkite failus po vieną.
error-too-many-calls = Iš jūsų naršyklės per trumpą laiką gauta per daug kreipinių. Šiek tiek palaukite ir bandykite dar kartą.
error-foreign-origin = Ši forma išsiųsta ne iš šios sistemos puslapio. Atverkite puslapį čia ir išsiųskite formą dar kartą.
error-outside-remit = Tai nepatenka į jūsų institucijos funkcijas. Kreipkitės į atsakingą koordinatorių.
error-function-taken = Šią funkciją toje pačioje valstybėje, regione ar politikos srityje jau atlieka kita institucija. Pirma atimkite tą funkciją.
error-circular-delegation = Ši institucija tinkle yra aukščiau už jūsų ir negali iš jos gauti funkcijos.
error-holds-functions = Ši institucija dar atlieka funkcijas tinkle. Pirma jas atimkite.
error-authority-changed = To padaryti nebegalima: institucija arba jos vieta tinkle per tą laiką buvo pakeista. Atverkite jos puslapį iš naujo ir pamatysite, ką galima daryti dabar.
error-not-a-coordinator = Pasirinkta institucija neturi funkcijos, kuri tai čia leistų. Pirma paveskite jai funkciją arba pasirinkite kitą koordinatorių.

error-last-administrator = Tai vienintelis jūsų institucijos administratorius. Pirmiausia paskirkite kitą administratorių.
error-not-in-this-state = Paskyra tuo metu pasikeitė. Peržiūrėkite ją dar kartą.
error-second-administrator = Tai turi patvirtinti antras administratorius: nei tas, kuris prašė, nei pats asmuo.
error-identity-taken = Ši tapatybė jau susieta su paskyra arba jūsų paskyra susieta su kita to paties teikėjo tapatybe. Pirmiausia atsiekite aną.
error-not-a-username = Naudokite nuo 3 iki 64 raidžių, skaitmenų, taškų, brūkšnelių arba pabraukimo brūkšnių
error-username-taken = Šis naudotojo vardas užimtas. Pasirinkite kitą
error-password-too-short = Naudokite bent { $min } ženklų
error-password-too-common = Šis slaptažodis dažnai naudojamas arba tapo žinomas nutekėjus duomenims. Pasirinkite kitą
error-password-about-owner = Slaptažodis negali būti jūsų vardas, adresas ar institucija. Pasirinkite kitą
error-wrong-code = Kodas netinka šiai nuorodai. Pasitikrinkite su administratoriumi
error-wrong-password = Slaptažodis neteisingas
error-wrong-factor-code = Kodas neteisingas, per senas arba jau panaudotas. Įveskite tą, kurį programėlė rodo dabar
error-wrong-passkey = Prieigos raktas čia nežinomas arba patvirtintas per vėlai. Bandykite dar kartą arba prisijunkite naudotojo vardu ir slaptažodžiu
error-not-a-name = Rašykite vardą be specialiųjų ženklų
error-colleague-exists = Kolega su šiuo el. pašto adresu jau yra
error-not-a-colleague = Joks aktyvus kolega neturi tokio naudotojo vardo ar el. pašto adreso
error-deputy-circle = Pasirinkite kitą pavaduotoją: kurią nors dieną nebūtų visų vienas kitą pavaduojančių asmenų
error-for-coordinators = Kreipimųsi nagrinėtojų turi tik koordinatoriai
error-unknown-procedure = Procedūros { $text } nėra
error-role-for-alerts = { $text } – vaidmuo tik įspėjimams ir pranešimams
error-unknown-role = Vaidmens { $text } nėra
error-unknown-language = Kalbos { $text } nėra
error-repeated-line = Šis el. pašto adresas jau yra { $line } eilutėje
error-not-utf8 = { $line } eilutės perskaityti negalima. Išsaugokite lentelę kaip CSV (UTF-8)
error-no-heading = Pirmoje eilutėje turi būti nurodyti stulpeliai, bent name ir email
error-column-count = Eilutėje nėra tiek stulpelių, kiek pirmojoje
error-too-many-lines = Vienu metu importuokite ne daugiau kaip { $max } eilučių
error-work-copy-submitted = Darbinė kopija laukia patvirtinimo arba galioja, todėl jos keisti negalima. Pirmiausia ją atsiimkite.
error-work-copy-not-submitted = Darbinė kopija nepateikta arba jau galioja.
error-definition-faulty = Apibrėžtyje yra klaidų. Ištaisykite tai, kas nurodyta sąraše, ir bandykite dar kartą.
error-author-cannot-approve = Tai, ką parašėte, turi patvirtinti kitas asmuo.
error-not-a-publisher = Patvirtinti apibrėžtį arba ją grąžinti gali tik Komisijos institucijos administratorius. Kreipkitės į vieną iš jų.
error-definition-unreadable = Failo perskaityti negalima, todėl jokia forma jo pakeisti negali. Pataisykite patį failą.
error-written-otherwise = Ši dalis parašyta taip, kad jokia forma jos pakeisti negali. Pakeiskite ją faile.
error-not-a-procedure-folder = Failas nėra vienos procedūros archyvas (ZIP). Pasirinkite archyvą su procedure.toml ir tekstais.
error-not-an-identifier = Vartokite mažąsias raides, skaitmenis ir pabraukimo brūkšnius; pradėkite raide
error-not-a-condition = Parašykite sąlygą kaip apibrėžtyje, pavyzdžiui, {"{"} field = "x", answered = true {"}"}
error-name-taken = Šis pavadinimas užimtas. Pasirinkite kitą
error-not-taken-up = Pirmiausia perimkite užklausą; iki tol matote tik jos antraštės duomenis.
error-waits-for-allocation = Ši užklausa laukia paskirstymo. Prieš imantis veiksmų ji turi būti priskirta jūsų institucijos darbuotojui.
error-no-coordinator = Šiuo metu nė vienas koordinatorius negali dėl to nuspręsti. Kreipkitės į nacionalinį koordinatorių.
error-coordinators-called = Koordinatoriai jau pasitelkti.
error-not-overdue = Kol užklausa nepriimta, koordinatorius galima pasitelkti tik pasibaigus terminui.
error-commission-not-reachable = Šiuo metu šioje procedūroje niekas iš Komisijos nedalyvauja.
error-waits-for-decision = Čia kažkas laukia sprendimo. Palaukite jo arba atsiimkite tai, kas pateikta.
error-deadline-not-over = Tai galima tik pasibaigus terminui.
error-not-extensible = Šiuo metu negalima pratęsti jokio termino: jis jau pratęstas, pasibaigęs arba jo nėra.
error-no-such-part = Nė vienas kitai institucijai perduotas klausimas nėra tam reikalingame etape.
error-confidential-already = Jūsų šalis jau prašė konfidencialumo.
error-closing-proposed = Pasiūlymas užbaigti laukia atsakymo. Jei jį pateikė kita institucija, sutikite arba atsisakykite.
error-no-closing-proposed = Kita institucija užbaigti nepasiūlė.
error-commission-informed = Komisija apie šią užklausą jau informuota.
error-not-confidential = Jūsų šalis neprašė konfidencialumo.
error-taken-up-already = Jūsų institucija jau perėmė užklausą.
error-refusal-overruled = Koordinatorius nusprendė, kad jūsų atmetimas nepagrįstas, todėl atmesti dar kartą negalite.
error-opinion-awaited = Į Komisiją kreiptasi, bet ji dar nepateikė nuomonės.
error-data-blocked = Šios užklausos duomenys užblokuoti, todėl joje nieko keisti negalima.
error-colleague-without-role = Šis kolega negali dirbti su užklausa. Pasirinkite asmenį, kuris rengia arba tvarko šios procedūros užklausas.
error-undo-over = To atšaukti nebegalima: praėjo dešimt minučių arba jau atšaukta.
error-changed-since = Kažkas tai tuo metu pakeitė, todėl lieka taip, kaip yra.
error-rights-changed = Jūsų teisės šiuo metu buvo pakeistos, todėl nieko nepadaryta. Atverkite puslapį iš naujo ir pamatysite, ką galite daryti dabar.
error-nothing-selected = Pažymėkite bent vieną užklausą.
error-label-exists = Jūsų institucija jau turi tokio pavadinimo žymą. Pasirinkite kitą.
error-too-many-labels = Jūsų institucijos žymų skaičius jau yra { $max }. Atsisakykite nebereikalingos.
error-unit-exists = Jūsų institucija jau turi tokio pavadinimo padalinį. Pasirinkite kitą pavadinimą.
error-too-many-units = Jūsų institucijos padalinių skaičius jau yra { $max }. Uždarykite nebereikalingą.
error-group-exists = Grupę tokiu pavadinimu jau turite. Pasirinkite kitą.
error-too-many-groups = Jau turite didžiausią grupių skaičių ({ $max }). Ištrinkite nereikalingą.
error-group-full = Grupėje jau yra didžiausias institucijų skaičius ({ $max }). Pašalinkite kurią nors arba pasirinkite kitą grupę.
error-not-hours = Įveskite kiekvieno laikotarpio pradžią ir pabaigą, pavyzdžiui, 9:00-12:00
error-span-reversed = Laikotarpis baigiasi anksčiau, nei prasideda. Pakeiskite vieną iš laikų
error-spans-overlap = Antras laikotarpis prasideda nepasibaigus pirmajam. Pakeiskite vieną iš jų
error-too-many-spans = Įveskite ne daugiau kaip du laikotarpius per dieną
error-closing-too-long = Institucija nedirbtų ilgiau kaip dvejus metus. Pasirinkite ankstesnę paskutinę dieną
error-too-many-searches = Per trumpą laiką per dažnai ieškojote asmenų. Palaukite valandą arba ieškokite pagal numerį.
error-too-many-saved-searches = Daugiau paieškų išsaugoti negalima. Pašalinkite vieną, tada išsaugokite šią.
error-too-many-exports = Per trumpą laiką katalogą atsisiuntėte per daug kartų. Bandykite vėl po valandos.
