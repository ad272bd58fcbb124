### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Jūsu loma to neatļauj. Vērsieties pie personas, kas pārvalda jūsu iestādes kontus.
error-not-now = To vairs nevar izdarīt: pieprasījuma statuss ir mainījies. Atveriet to no jauna, lai redzētu, ko var darīt tagad.
error-not-your-side = To var izdarīt tikai otra iestāde.
error-incomplete = Kaut kā vēl trūkst vai kaut kas nav pareizi. Pārbaudiet šajā lapā norādītos laukus.
error-no-recipient = Izvēlieties iestādi, kurai jāsaņem pieprasījums.
error-recipient-not-reachable = Šajā iestādē šāda veida pieprasījumus neviens nelasa. Izvēlieties citu iestādi.
error-not-admitted = Jūsu iestāde šajā procedūrā nevar iesniegt pieprasījumus: procedūras noteikumi atļauj citas iestādes.
error-recipient-not-admitted = Šīs procedūras noteikumi neatļauj izvēlēto iestādi. Izvēlieties citu iestādi.
error-recipient-is-self = Pieprasījumu nevar nosūtīt savai iestādei. Izvēlieties citu iestādi.
error-no-date-proposed = Nav ierosināta datuma, par kuru tiktu gaidīta jūsu atbilde.
error-nothing-answered = Vēl nav atbildēts ne uz vienu jautājumu. Atbildiet vismaz uz vienu jautājumu un tad nosūtiet atbildi.
error-already-rated = Jūsu iestāde šo pieprasījumu jau ir novērtējusi.
error-recipient-abroad = Pieprasījumu var pārsūtīt tikai savas dalībvalsts iestādei. Izvēlieties citu iestādi.
error-recipient-takes-part = Šī iestāde jau ir iesaistīta pieprasījumā. Izvēlieties citu iestādi.
error-nothing-corrected = Nekas nav mainīts. Kaut ko izlabojiet vai dzēsiet melnrakstu.
error-nothing-changed = Nekas nav mainīts. Mainiet kādus no datiem
error-parts-open = Daži jautājumi ir citā iestādē. Gaidiet tās atbildes vai vispirms atsauciet jautājumu nodošanu.
error-confidential = Šis pieprasījums ir konfidenciāls. To nevar ne pārsūtīt, ne sadalīt, kamēr puse, kas lūgusi konfidencialitāti, to neatceļ.
error-confidential-document = Otras iestādes dokuments ir konfidenciāls. Lūdziet šai iestādei atcelt konfidencialitāti un pēc tam nododiet pieprasījumu tālāk.

# Problems of a field.
error-required = Aizpildiet šo lauku
error-not-chosen = Izvēlieties atbildi
error-too-long = { $max ->
    [zero] Saīsiniet tekstu: atļauts ne vairāk kā { $max } rakstzīmju
    [one] Saīsiniet tekstu: atļauta ne vairāk kā { $max } rakstzīme
   *[other] Saīsiniet tekstu: atļautas ne vairāk kā { $max } rakstzīmes
}
error-not-a-date = Ierakstiet eksistējošu datumu: dienu, mēnesi un gadu ar cipariem, piemēram, 27 3 2026
error-date-too-early = Ierakstiet { $earliest } vai vēlāku datumu
error-date-too-late = Ierakstiet { $latest } vai agrāku datumu
error-date-after-legal = Ierakstiet { $latest } vai agrāku datumu: datums nevar būt vēlāks par tiesību aktā noteikto termiņu
error-period-reversed = Pēdējā diena ir pirms pirmās dienas. Mainiet vienu no tām
error-not-a-choice = Izvēlieties vienu no parādītajām iespējām
error-not-a-number = Ierakstiet skaitli ar cipariem, piemēram, 12 vai 12,5
error-number-out-of-range = Ierakstiet skaitli no { $min } līdz { $max }
error-no-currency = Izvēlieties valūtu
error-not-a-country = Izvēlieties valsti no saraksta
error-unknown-region = Reģiona ar šādu kodu nav. Norādiet NUTS 2024 kodu, piemēram, DE2, vai atstājiet lauku tukšu
error-not-an-authority = Šādas iestādes katalogā nav. Meklējiet to pēc nosaukuma
error-exchanges-open = Šeit vēl ir atvērti pieprasījumi: { $count }. Norādiet iestādi, kas tos pārņem
error-not-a-successor = Šī iestāde nevar pārņemt pieprasījumus. Izvēlieties citu tās pašas valsts iestādi, kurai ir piekļuve un pieprasījumu izskatītāji
error-successor-not-admitted = Procedūras noteikumi nepieļauj šīs iestādes iesaisti dažos no šiem pieprasījumiem: { $count }. Iemesls: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Izvēlieties citu
error-another-active-authority = Izvēlieties citu tās pašas valsts aktīvu iestādi
error-parent-below = Šī iestāde pati ir otras daļa. Izvēlieties tādu, kas nav
error-too-deep = Cita virs citas var būt ne vairāk kā { $max } iestādes
error-successor-takes-part = Šī iestāde jau ir iesaistīta dažos no šiem pieprasījumiem: { $count }. Izvēlieties citu
error-successor-is-self = Iestāde nevar pārņemt pati no sevis. Izvēlieties citu
error-successor-suspended = Šīs iestādes piekļuve procedūrai ir apturēta. Izvēlieties citu vai vispirms atjaunojiet piekļuvi
error-circular-succession = Procedūra nākusi no šīs iestādes, kas to agrāk nodeva. Izvēlieties citu
error-nobody-takes-over = Norādiet iestādi, kas pārņem šo procedūru
error-no-question = Izvēlieties vismaz vienu jautājumu
error-no-question-left = Paturiet vismaz vienu jautājumu. Lai nodotu visus, pārsūtiet pieprasījumu
error-reason-required = Norādiet iemeslu
error-document-required = Pievienojiet dokumentu
error-document-not-allowed = Noņemiet dokumentus, kuru veidu šeit nedrīkst pievienot
error-document-misplaced = Noņemiet dokumentu { $name }: pašreiz aizpildītajā veidlapā tas nav paredzēts
error-not-ticked = Lai apstiprinātu, atzīmējiet izvēles rūtiņu
error-file-empty = Datne ir tukša. Izvēlieties citu datni
error-file-too-large = Datne ir pārāk liela. Izvēlieties datni, kas nav lielāka par { $max }
error-file-type-not-accepted = Šāda tipa datnes netiek pieņemtas. Izvēlieties PDF, PNG, JPEG vai DOCX datni
error-file-damaged = Datni nevar nolasīt. Saglabājiet to no jauna un pievienojiet jauno datni
error-file-has-macros = Dokumentā ir makro. Saglabājiet to bez makro un pievienojiet no jauna
error-too-many-files = Pieprasījumam vairāk dokumentu pievienot nevar. Pirms pievienojat citu, noņemiet vienu no esošajiem
error-not-text = Tekstā ir neredzama rakstzīme, kuru nevar saglabāt. Izdzēsiet tekstu un ierakstiet to no jauna
error-not-an-email = Ierakstiet e-pasta adresi, piemēram, vards@example.eu
error-not-a-phone = Ierakstiet tālruņa numuru ar valsts kodu, piemēram, +351 21 123 45 67
error-not-a-url = Ierakstiet pilnu adresi, kas sākas ar https:// vai http://, piemēram, https://example.eu
error-not-an-iban = Ierakstiet IBAN: divu burtu valsts kodu, divus kontrolciparus un pēc tam konta numuru
error-iban-length = IBAN garums, ja tas sākas ar { $country }: { $length }. Salīdziniet ierakstīto ar oriģinālu
error-iban-mistyped = Kontrolcipari neatbilst: vismaz viena rakstzīme ir nepareiza. Salīdziniet IBAN ar oriģinālu
error-not-a-plate = Ierakstiet reģistrācijas numuru tā, kā tas redzams uz transportlīdzekļa: burtus, ciparus un defises

# Calls that failed.
error-not-found = Šajā adresē nav nekā, ko jūs varētu redzēt. Pārbaudiet numuru vai atgriezieties sarakstā.
error-stale = Pa šo laiku kolēģis vai otra iestāde to ir mainījusi. Jūsu ierakstītais joprojām ir šeit: salīdziniet to ar jauno stāvokli un nosūtiet vēlreiz.
error-key-reused = Šī veidlapa jau ir nosūtīta ar citu saturu. Pirms sūtāt jaunu, atveriet lapu no jauna.
error-signed-out = Pieteikšanās sistēmā vairs nav spēkā. Piesakieties vēlreiz; ierakstītais tiks pārnests.
error-unavailable = Šī sistēmas daļa pašlaik nedarbojas. Saglabātais nav zudis. Mēģiniet vēlreiz pēc dažām minūtēm.
error-internal = Mūsu sistēmā radās kļūda. Saglabātais nav zudis. Mēģiniet vēlreiz; ja kļūda atkārtojas, paziņojiet numuru palīdzības dienestam.
error-unreadable = Lapu neizdevās apstrādāt, iespējams, tāpēc, ka tā bija atvērta atjaunināšanas laikā. Ielādējiet to no jauna.
error-no-answer = Ar sistēmu nevar sazināties. Pārbaudiet savienojumu un mēģiniet vēlreiz; neaizveriet šo lapu, lai ierakstītais nezustu.

# Signing in.
error-sign-in-no-fit = Lietotājvārds un parole nesader. Pārbaudiet abus un mēģiniet vēlreiz.
error-sign-in-over = Pieteikšanās aizņēma pārāk daudz laika. Sāciet no jauna ar vārdu un paroli.
error-factor-required = Lai turpinātu, vajadzīgs otrs faktors. Iestatiet to tagad.
error-provider-cancelled = Pieteikties neizdevās: pieteikšanās pie sniedzēja tika atcelta vai noraidīta. Mēģiniet vēlreiz vai piesakieties ar paroli.
error-provider-unknown-person = Ar šo identitāti šeit nav saistīts neviens konts. Piesakieties ar lietotājvārdu un paroli un pēc tam saistiet identitāti lapā “Mans konts”.
error-provider-level = Sniedzējs neapstiprināja jūsu identitāti prasītajā drošības līmenī. Piesakieties tur ar otro faktoru.
error-provider-down = Ar sniedzēju pašlaik nevar sazināties. Mēģiniet pēc dažām minūtēm vai piesakieties ar paroli.
error-provider-untrusted = Sniedzēja atbilde netika pieņemta: tā pienāca par vēlu, jau bija izmantota vai neatbilst. Sāciet no jauna.
error-prove-again = Jūs pieteicāties pirms kāda laika. Piesakieties vēlreiz citā logā un atkārtojiet šo soli.
error-sign-in-wait = { $seconds ->
    [zero] Pārāk daudz mēģinājumu. Uzgaidiet { $seconds } sekundes un tad mēģiniet vēlreiz.
    [one] Pārāk daudz mēģinājumu. Uzgaidiet { $seconds } sekundi un tad mēģiniet vēlreiz.
   *[other] Pārāk daudz mēģinājumu. Uzgaidiet { $seconds } sekundes un tad mēģiniet vēlreiz.
}

# Calls that were turned away.
error-too-large = Nosūtītais ir pārāk liels. Saīsiniet tekstus un pievienojiet datnes pa vienai.
error-too-many-calls = No jūsu pārlūkprogrammas īsā laikā saņemts pārāk daudz izsaukumu. Brīdi uzgaidiet un mēģiniet vēlreiz.
error-foreign-origin = Šī veidlapa nav nosūtīta no šīs sistēmas lapas. Atveriet lapu šeit un nosūtiet veidlapu vēlreiz.
error-outside-remit = Tas neietilpst jūsu iestādes funkcijās. Vērsieties pie atbildīgā koordinatora.
error-function-taken = Šo funkciju tajā pašā valstī, reģionā vai politikas jomā jau pilda cita iestāde. Vispirms atņemiet tai šo funkciju.
error-circular-delegation = Šī iestāde tīklā ir augstāka par jūsējo un nevar no tās saņemt funkciju.
error-holds-functions = Šai iestādei tīklā vēl ir funkcijas. Vispirms atņemiet tās.
error-authority-changed = To vairs nevar izdarīt: iestāde vai tās vieta tīklā pa to laiku ir mainīta. Atveriet tās lapu no jauna, lai redzētu, ko var darīt tagad.
error-not-a-coordinator = Izvēlētajai iestādei nav funkcijas, kas to šeit atļautu. Vispirms uzticiet tai funkciju vai izvēlieties citu koordinatoru.

error-last-administrator = Šis ir jūsu iestādes vienīgais administrators. Vispirms ieceliet citu administratoru.
error-not-in-this-state = Konts pa šo laiku ir mainījies. Apskatiet to vēlreiz.
error-second-administrator = Tas jāapstiprina otram administratoram: ne tam, kas to lūdza, ne pašai personai.
error-identity-taken = Šī identitāte jau ir saistīta ar kādu kontu vai jūsu konts ir saistīts ar citu šā sniedzēja identitāti. Vispirms atsaistiet to.
error-not-a-username = Lietojiet 3 līdz 64 burtus, ciparus, punktus, defises vai pasvītras
error-username-taken = Šis lietotājvārds ir aizņemts. Izvēlieties citu
error-password-too-short = Lietojiet vismaz { $min } rakstzīmes
error-password-too-common = Šo paroli lieto bieži, vai tā kļuvusi zināma datu noplūdē. Izvēlieties citu
error-password-about-owner = Parole nedrīkst būt jūsu vārds, adrese vai iestāde. Izvēlieties citu
error-wrong-code = Kods nepieder šai saitei. Pārbaudiet to pie administratora
error-wrong-password = Parole nav pareiza
error-wrong-factor-code = Kods ir nepareizs, pārāk vecs vai jau izmantots. Ievadiet to, ko lietotne rāda šobrīd
error-wrong-passkey = Piekļuves atslēga šeit nav zināma, vai tā apstiprināta par vēlu. Mēģiniet vēlreiz vai piesakieties ar lietotājvārdu un paroli
error-not-a-name = Rakstiet vārdu bez īpašām zīmēm
error-colleague-exists = Kolēģis ar šo e-pasta adresi jau ir
error-not-a-colleague = Nevienam aktīvam kolēģim nav šāda lietotājvārda vai e-pasta adreses
error-deputy-circle = Izvēlieties citu aizvietotāju: kādā dienā prombūtnē būtu visi, kas cits citu aizvieto
error-for-coordinators = Strīdu izskatītāji ir tikai koordinatoriem
error-unknown-procedure = Nav procedūras { $text }
error-role-for-alerts = { $text } ir loma tikai brīdinājumiem un paziņojumiem
error-unknown-role = Nav lomas { $text }
error-unknown-language = Nav valodas { $text }
error-repeated-line = Šī e-pasta adrese jau ir { $line }. rindā
error-not-utf8 = { $line }. rindu nevar izlasīt. Saglabājiet tabulu kā CSV UTF-8 kodējumā
error-no-heading = Pirmajā rindā jānosauc ailes, vismaz name un email
error-column-count = Rindā nav tik daudz aiļu kā pirmajā
error-too-many-lines = Vienlaikus importējiet ne vairāk kā { $max } rindas
error-work-copy-submitted = Darba kopija gaida apstiprinājumu vai ir spēkā, un to nevar mainīt. Vispirms atsauciet iesniegšanu.
error-work-copy-not-submitted = Darba kopija nav iesniegta vai jau ir spēkā.
error-definition-faulty = Definīcijā ir kļūdas. Izlabojiet sarakstā norādīto un mēģiniet vēlreiz.
error-author-cannot-approve = Jūsu rakstītais jāapstiprina citai personai.
error-not-a-publisher = Apstiprināt definīciju vai nosūtīt to atpakaļ drīkst tikai Komisijas iestādes administrators. Vērsieties pie kāda no tiem.
error-definition-unreadable = Datni nevar nolasīt, tāpēc neviena veidlapa to nevar mainīt. Izlabojiet to datnē.
error-written-otherwise = Šī daļa ir uzrakstīta tā, ka neviena veidlapa to nevar mainīt. Mainiet to datnē.
error-not-a-procedure-folder = Datne nav vienas procedūras arhīvs (ZIP). Izvēlieties arhīvu ar procedure.toml un tās tekstiem.
error-not-an-identifier = Lietojiet mazos burtus, ciparus un pasvītras, sākot ar burtu
error-not-a-condition = Rakstiet nosacījumu kā definīcijā, piemēram, {"{"} field = "x", answered = true {"}"}
error-name-taken = Šis nosaukums jau ir aizņemts. Izvēlieties citu
error-not-taken-up = Vispirms pārņemiet pieprasījumu; līdz tam redzat tikai tā galvenes datus.
error-waits-for-allocation = Šis pieprasījums gaida sadali. Pirms kāds tajā rīkojas, tas jūsu iestādē kādam jānodod izpildei.
error-no-coordinator = Pašlaik neviens koordinators par to nevar lemt. Sazinieties ar valsts koordinatoru.
error-coordinators-called = Koordinatori jau ir piesaistīti.
error-not-overdue = Pirms pieprasījuma pieņemšanas koordinatorus var piesaistīt tikai pēc termiņa beigām.
error-commission-not-reachable = Pašlaik Komisijā šajā procedūrā neviens nepiedalās.
error-waits-for-decision = Kaut kas šeit gaida lēmumu. Sagaidiet to vai atsauciet iesniegto.
error-deadline-not-over = Tas ir iespējams tikai pēc termiņa beigām.
error-not-extensible = Pašlaik nevar pagarināt nevienu termiņu: tas jau ir pagarināts, ir beidzies vai tāda nav.
error-no-such-part = Neviens no citai iestādei nodotajiem jautājumiem nav tam vajadzīgajā posmā.
error-confidential-already = Jūsu puse jau ir lūgusi konfidencialitāti.
error-closing-proposed = Priekšlikums slēgt gaida atbildi. Ja to iesniedza otra iestāde, piekrītiet vai noraidiet to.
error-no-closing-proposed = Otra iestāde nav ierosinājusi slēgšanu.
error-commission-informed = Komisija par šo pieprasījumu jau ir informēta.
error-not-confidential = Jūsu puse nav lūgusi konfidencialitāti.
error-taken-up-already = Jūsu iestāde pieprasījumu jau ir pārņēmusi.
error-refusal-overruled = Koordinators ir atzinis jūsu noraidījumu par nepamatotu, tāpēc noraidīt vēlreiz nevar.
error-opinion-awaited = Komisijai ir lūgts atzinums, un tā to vēl nav sniegusi.
error-data-blocked = Šā pieprasījuma dati ir bloķēti, tāpēc tajā neko nevar mainīt.
error-colleague-without-role = Šis kolēģis nevar strādāt ar pieprasījumu. Izvēlieties kādu, kas šajā procedūrā sagatavo vai izskata pieprasījumus.
error-undo-over = To vairs nevar atsaukt: ir pagājušas desmit minūtes vai tas jau ir atsaukts.
error-changed-since = Kāds to pa šo laiku ir mainījis, tāpēc tas paliek, kā ir.
error-rights-changed = Jūsu tiesības šajā brīdī tika mainītas, tāpēc nekas netika izdarīts. Atveriet lapu no jauna, lai redzētu, ko tagad varat darīt.
error-nothing-selected = Atlasiet vismaz vienu pieprasījumu.
error-label-exists = Jūsu iestādei jau ir birka ar šādu nosaukumu. Izvēlieties citu.
error-too-many-labels = Jūsu iestādes birku skaits jau ir { $max }. Atsakieties no tās, kas vairs nav vajadzīga.
error-unit-exists = Jūsu iestādei jau ir struktūrvienība ar šādu nosaukumu. Izvēlieties citu.
error-too-many-units = Jūsu iestādes struktūrvienību skaits jau ir { $max }. Slēdziet to, kas vairs nav vajadzīga.
error-group-exists = Jums jau ir grupa ar šādu nosaukumu. Izvēlieties citu.
error-too-many-groups = Jums jau ir lielākais grupu skaits ({ $max }). Dzēsiet kādu nevajadzīgu.
error-group-full = Grupā jau ir lielākais iestāžu skaits ({ $max }). Izņemiet kādu vai izvēlieties citu grupu.
error-not-hours = Ievadiet katra posma sākumu un beigas, piemēram, 9:00-12:00
error-span-reversed = Posms beidzas, pirms tas sākas. Mainiet vienu no laikiem
error-spans-overlap = Otrais posms sākas, pirms beidzies pirmais. Mainiet vienu no tiem
error-too-many-spans = Ievadiet ne vairāk kā divus posmus dienā
error-closing-too-long = Iestāde būtu slēgta ilgāk par diviem gadiem. Izvēlieties agrāku pēdējo dienu
error-too-many-searches = Jūs īsā laikā pārāk bieži meklējāt personas. Uzgaidiet stundu vai meklējiet pēc numura.
error-too-many-saved-searches = Vairāk meklējumu saglabāt nevar. Noņemiet vienu un tad saglabājiet šo.
error-too-many-exports = Jūs īsā laikā pārāk bieži lejupielādējāt katalogu. Mēģiniet vēlreiz pēc stundas.
