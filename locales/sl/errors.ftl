### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Vaša vloga tega ne dovoljuje. Obrnite se na osebo, ki v vašem organu upravlja račune.
error-not-now = Tega ni več mogoče storiti: zaprosilo se je medtem spremenilo. Odprite ga znova, da vidite, kaj je zdaj mogoče.
error-not-your-side = To lahko stori samo drugi organ.
error-incomplete = Nekaj še manjka ali je napačno. Preverite polja, navedena na tej strani.
error-no-recipient = Izberite organ, ki naj prejme zaprosilo.
error-recipient-not-reachable = V tem organu nihče ne bere takih zaprosil. Izberite drug organ.
error-not-admitted = Vaš organ v tem postopku ne more pošiljati zaprosil: pravila dopuščajo druge organe.
error-recipient-not-admitted = Pravila tega postopka ne dopuščajo izbranega organa. Izberite drug organ.
error-recipient-is-self = Zaprosila ni mogoče poslati lastnemu organu. Izberite drug organ.
error-no-date-proposed = Noben predlagani datum ne čaka na vaš odgovor.
error-nothing-answered = Na nobeno vprašanje še ni odgovora. Odgovorite vsaj na eno vprašanje in nato pošljite odgovor.
error-already-rated = Vaš organ je to zaprosilo že ocenil.
error-recipient-abroad = Zaprosilo je mogoče odstopiti le organu lastne države članice. Izberite drug organ.
error-recipient-takes-part = Ta organ pri zaprosilu že sodeluje. Izberite drug organ.
error-nothing-corrected = Nič ni bilo spremenjeno. Popravite kaj ali izbrišite osnutek.
error-nothing-changed = Nič ni bilo spremenjeno. Spremenite katerega od podatkov
error-parts-open = Nekatera vprašanja so pri drugem organu. Počakajte na njegove odgovore ali vprašanja najprej vzemite nazaj.
error-confidential = To zaprosilo je zaupno. Ni ga mogoče odstopiti ali razdeliti, dokler stran, ki je zahtevala zaupno obravnavo, te ne konča.
error-confidential-document = Dokument drugega organa je zaupen. Prosite ta organ, naj konča zaupno obravnavo, nato posredujte zaprosilo naprej.

# Problems of a field.
error-required = Izpolnite to polje
error-not-chosen = Izberite odgovor
error-too-long = { $max ->
    [one] Skrajšajte besedilo na največ { $max } znak
    [two] Skrajšajte besedilo na največ { $max } znaka
    [few] Skrajšajte besedilo na največ { $max } znake
   *[other] Skrajšajte besedilo na največ { $max } znakov
}
error-not-a-date = Vpišite obstoječi dan s številkami v zaporedju dan, mesec in leto, na primer 27 3 2026
error-date-too-early = Vpišite { $earliest } ali poznejši dan
error-date-too-late = Vpišite { $latest } ali zgodnejši dan
error-date-after-legal = Vpišite { $latest } ali zgodnejši dan: datum ne sme biti po izteku zakonskega roka
error-period-reversed = Zadnji dan je pred prvim dnem. Spremenite enega od njiju
error-not-a-choice = Izberite eno od prikazanih možnosti
error-not-a-number = Vpišite število s številkami, na primer 12 ali 12,5
error-number-out-of-range = Vpišite število od { $min } do { $max }
error-no-currency = Izberite valuto
error-not-a-country = Izberite državo s seznama
error-unknown-region = Regije s to kodo ni. Navedite kodo iz NUTS 2024, na primer DE2, ali pustite polje prazno
error-not-an-authority = Takega organa ni v imeniku. Poiščite ga po imenu
error-exchanges-open = Tu še tečejo zaprosila: { $count }. Navedite organ, ki jih prevzame
error-not-a-successor = Ta organ ne more prevzeti zaprosil. Izberite drug organ iste države, ki ima dostop in osebe, ki obravnavajo zaprosila
error-successor-not-admitted = Pravila postopka tega organa pri nekaterih od teh zaprosil ne dopuščajo: { $count }. Razlog: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Izberite drugega
error-another-active-authority = Izberite drug dejaven organ iste države
error-parent-below = Ta organ je sam del drugega. Izberite takega, ki ni
error-too-deep = Drug nad drugim je lahko največ { $max } organov
error-successor-takes-part = Ta organ pri nekaterih od teh zaprosil že sodeluje: { $count }. Izberite drugega
error-successor-is-self = Organ ne more biti svoj lastni naslednik. Izberite drugega
error-successor-suspended = Dostop tega organa do postopka je začasno odvzet. Izberite drugega ali najprej obnovite dostop
error-circular-succession = Postopek je prišel od tega organa, ki ga je prej predal. Izberite drugega
error-nobody-takes-over = Navedite organ, ki prevzame ta postopek
error-no-question = Izberite vsaj eno vprašanje
error-no-question-left = Obdržite vsaj eno vprašanje. Če želite dodeliti vsa, odstopite zaprosilo
error-reason-required = Navedite razlog
error-document-required = Priložite dokument
error-document-not-allowed = Odstranite dokumente, katerih vrste tukaj ni mogoče priložiti
error-document-misplaced = Odstranite dokument { $name }: obrazec, kot je zdaj izpolnjen, ga ne predvideva
error-not-ticked = Za potrditev označite polje
error-file-empty = Datoteka je prazna. Izberite drugo datoteko
error-file-too-large = Datoteka je prevelika. Izberite datoteko z velikostjo največ { $max }
error-file-type-not-accepted = Datoteke te vrste se ne sprejemajo. Izberite datoteko PDF, PNG, JPEG ali DOCX
error-file-damaged = Datoteke ni mogoče prebrati. Znova jo shranite in priložite novo datoteko
error-file-has-macros = Dokument vsebuje makre. Shranite ga brez makrov in ga znova priložite
error-too-many-files = Zaprosilo že vsebuje največje dovoljeno število dokumentov. Odstranite enega, preden priložite drugega
error-not-text = Besedilo vsebuje neviden znak, ki ga ni mogoče shraniti. Izbrišite besedilo in ga znova vpišite
error-not-an-email = Vpišite e-poštni naslov, na primer ime@example.eu
error-not-a-phone = Vpišite telefonsko številko s klicno kodo države, na primer +351 21 123 45 67
error-not-a-url = Vpišite celoten naslov, ki se začne s https:// ali http://, na primer https://example.eu
error-not-an-iban = Vpišite IBAN: dve črki za državo, dve kontrolni števki in nato številko računa
error-iban-length = Dolžina številke IBAN z začetnima črkama { $country }: { $length }. Vnos primerjajte z izvirnikom
error-iban-mistyped = Kontrolni števki se ne ujemata: vsaj en znak je napačen. IBAN primerjajte z izvirnikom
error-not-a-plate = Vpišite registrsko številko, kot je na vozilu: črke, števke in vezaji

# Calls that failed.
error-not-found = Na tem naslovu ni ničesar, kar bi lahko videli. Preverite številko ali se vrnite na seznam.
error-stale = Nekdo iz vašega organa ali drugi organ je to medtem spremenil. Vaš vnos je še tu: primerjajte ga z novim stanjem in ga znova pošljite.
error-key-reused = Ta obrazec je že bil poslan z drugo vsebino. Preden pošljete novega, znova odprite stran.
error-signed-out = Niste več prijavljeni. Znova se prijavite; vaš vnos bo prenesen.
error-unavailable = Ta del sistema trenutno ne deluje. Shranjeni podatki so na varnem. Poskusite znova čez nekaj minut.
error-internal = Na naši strani je prišlo do napake. Shranjeni podatki so na varnem. Poskusite znova; če se ponovi, službi za pomoč uporabnikom sporočite referenčno številko.
error-unreadable = Strani ni bilo mogoče obdelati, morda zato, ker je bila odprta med posodobitvijo. Znova jo naložite.
error-no-answer = Sistem ni dosegljiv. Preverite povezavo in poskusite znova; to stran pustite odprto, da se vaš vnos ne izgubi.

# Signing in.
error-sign-in-no-fit = Uporabniško ime in geslo se ne ujemata. Preverite oboje in poskusite znova.
error-sign-in-over = Prijava je trajala predolgo. Začnite znova z imenom in geslom.
error-factor-required = Pred nadaljevanjem potrebujete drugi dejavnik. Nastavite ga zdaj.
error-provider-cancelled = Niste prijavljeni: prijava pri ponudniku je bila prekinjena ali zavrnjena. Poskusite znova ali se prijavite z geslom.
error-provider-unknown-person = S to identiteto tukaj ni povezan noben račun. Prijavite se z uporabniškim imenom in geslom, nato povežite identiteto na strani »Moj račun«.
error-provider-level = Ponudnik ni potrdil vaše identitete na zahtevani ravni varnosti. Tam se prijavite z drugim dejavnikom.
error-provider-down = Ponudnik trenutno ni dosegljiv. Poskusite znova čez nekaj minut ali se prijavite z geslom.
error-provider-untrusted = Odgovor ponudnika ni bil sprejet: prišel je prepozno, je bil že uporabljen ali ne ustreza. Začnite znova.
error-prove-again = Prijavili ste se že pred časom. Znova se prijavite v drugem oknu in nato ponovite ta korak.
error-sign-in-wait = { $seconds ->
    [one] Preveč poskusov. Počakajte { $seconds } sekundo in poskusite znova.
    [two] Preveč poskusov. Počakajte { $seconds } sekundi in poskusite znova.
    [few] Preveč poskusov. Počakajte { $seconds } sekunde in poskusite znova.
   *[other] Preveč poskusov. Počakajte { $seconds } sekund in poskusite znova.
}

# Calls that were turned away.
error-too-large = Poslana vsebina je prevelika. Skrajšajte besedila in prilagajte datoteke eno za drugo.
error-too-many-calls = Iz vašega brskalnika je v kratkem času prišlo preveč klicev. Počakajte trenutek in poskusite znova.
error-foreign-origin = Ta obrazec ne izvira s katere od strani tega sistema. Odprite stran tukaj in ga znova pošljite.
error-outside-remit = To presega naloge vašega organa. Obrnite se na pristojnega koordinatorja.
error-function-taken = To nalogo za isto državo, regijo ali področje politike že ima drug organ. Najprej mu jo odvzemite.
error-circular-delegation = Ta organ je v mreži nad vašim in od njega ne more dobiti naloge.
error-holds-functions = Ta organ ima v mreži še naloge. Najprej mu jih odvzemite.
error-authority-changed = Tega ni več mogoče storiti: nekdo je medtem spremenil ta organ ali njegovo mesto v mreži. Znova odprite njegovo stran, da vidite, kaj je zdaj mogoče.
error-not-a-coordinator = Izbrani organ nima naloge, ki bi to tukaj dovoljevala. Najprej mu dodelite nalogo ali izberite drugega koordinatorja.

error-last-administrator = To je edini skrbnik vašega organa. Najprej določite drugega skrbnika.
error-not-in-this-state = Račun se je medtem spremenil. Oglejte si ga znova.
error-second-administrator = To mora odobriti drug skrbnik: niti tisti, ki je to zahteval, niti oseba sama.
error-identity-taken = Ta identiteta je že povezana z računom ali pa je vaš račun povezan z drugo identiteto pri tem ponudniku. Najprej prekinite tisto povezavo.
error-not-a-username = Uporabite od 3 do 64 črk, števk, pik, vezajev ali podčrtajev
error-username-taken = To uporabniško ime je zasedeno. Izberite drugo
error-password-too-short = Uporabite vsaj { $min } znakov
error-password-too-common = To geslo se pogosto uporablja ali je postalo znano ob uhajanju podatkov. Izberite drugo
error-password-about-owner = Geslo ne sme biti vaše ime, naslov ali vaš organ. Izberite drugo
error-wrong-code = Koda ne spada k tej povezavi. Preverite jo pri skrbniku
error-wrong-password = Geslo ni pravilno
error-wrong-factor-code = Koda ni pravilna, je prestara ali je že bila uporabljena. Vnesite tisto, ki jo aplikacija zdaj prikazuje
error-wrong-passkey = Ključ za dostop tukaj ni znan ali je bil potrjen prepozno. Poskusite znova ali se prijavite z uporabniškim imenom in geslom
error-not-a-name = Ime napišite brez posebnih znakov
error-colleague-exists = Sodelavec s tem e-naslovom že obstaja
error-not-a-colleague = Noben aktiven sodelavec nima tega uporabniškega imena ali e-naslova
error-deputy-circle = Izberite drugega namestnika: nekega dne bi bili odsotni vsi, ki se nadomeščajo
error-for-coordinators = Le koordinatorji imajo obravnavalce sporov
error-unknown-procedure = Postopka { $text } ni
error-role-for-alerts = { $text } je vloga samo za opozorila in obvestila
error-unknown-role = Vloge { $text } ni
error-unknown-language = Jezika { $text } ni
error-repeated-line = Ta e-naslov je že v vrstici { $line }
error-not-utf8 = Vrstice { $line } ni mogoče prebrati. Preglednico shranite kot CSV v UTF-8
error-no-heading = Prva vrstica mora imenovati stolpce, vsaj name in email
error-column-count = Vrstica nima toliko stolpcev kot prva
error-too-many-lines = Naenkrat uvozite največ { $max } vrstic
error-work-copy-submitted = Delovna kopija čaka na odobritev ali je v veljavi in je ni mogoče spreminjati. Najprej jo vzemite nazaj.
error-work-copy-not-submitted = Delovna kopija ni bila predložena ali je že v veljavi.
error-definition-faulty = Opredelitev ima napake. Popravite, kar navaja seznam, in poskusite znova.
error-author-cannot-approve = Kar ste napisali, mora odobriti kdo drug.
error-not-a-publisher = Opredelitev lahko odobri ali vrne samo skrbnik organa Komisije. Obrnite se na enega od njih.
error-definition-unreadable = Datoteke ni mogoče prebrati, zato je noben obrazec ne more spremeniti. Popravite jo v datoteki.
error-written-otherwise = Ta del je zapisan tako, da ga noben obrazec ne more spremeniti. Spremenite ga v datoteki.
error-not-a-procedure-folder = Datoteka ni arhiv (ZIP) enega postopka. Izberite arhiv s procedure.toml in njegovimi besedili.
error-not-an-identifier = Uporabite male črke, števke in podčrtaje ter začnite s črko
error-not-a-condition = Pogoj zapišite kot v opredelitvi, na primer {"{"} field = "x", answered = true {"}"}
error-name-taken = To ime je že zasedeno. Izberite drugo
error-not-taken-up = Zaprosilo najprej prevzemite; do takrat vidite samo njegovo glavo.
error-waits-for-allocation = To zaprosilo čaka na dodelitev. Preden kdor koli ukrepa, ga je treba v vašem organu nekomu dodeliti.
error-no-coordinator = O tem trenutno ne more odločiti noben koordinator. Obrnite se na nacionalnega koordinatorja.
error-coordinators-called = Koordinatorji so že pritegnjeni.
error-not-overdue = Pred sprejemom zaprosila je mogoče koordinatorje pritegniti šele po izteku roka.
error-commission-not-reachable = Pri Komisiji trenutno nihče ne sodeluje v tem postopku.
error-waits-for-decision = Nekaj tukaj čaka na odločitev. Počakajte nanjo ali vzemite predloženo nazaj.
error-deadline-not-over = To je mogoče šele po izteku roka.
error-not-extensible = Trenutno ni mogoče podaljšati nobenega roka: je že podaljšan, je potekel ali ga ni.
error-no-such-part = Nobeno od vprašanj, danih drugemu organu, ni na stopnji, ki je za to potrebna.
error-confidential-already = Vaša stran je zaupno obravnavo že zahtevala.
error-closing-proposed = Predlog za zaključek čaka na odgovor. Če ga je podal drugi organ, se strinjajte ali ga zavrnite.
error-no-closing-proposed = Drugi organ zaključka ni predlagal.
error-commission-informed = Komisija je o tem zaprosilu že obveščena.
error-not-confidential = Vaša stran ni zahtevala zaupne obravnave.
error-taken-up-already = Vaš organ je zaprosilo že prevzel.
error-refusal-overruled = Koordinator je ugotovil, da vaša zavrnitev ni utemeljena, zato ne morete znova zavrniti.
error-opinion-awaited = Komisija je bila zaprošena, a mnenja še ni podala.
error-data-blocked = Podatki tega zaprosila so blokirani, zato v njem ni mogoče ničesar spremeniti.
error-colleague-without-role = Ta sodelavec ne more obravnavati zaprosila. Izberite nekoga, ki zaprosila v tem postopku pripravlja ali obravnava.
error-undo-over = Tega ni več mogoče razveljaviti: minilo je deset minut ali pa je že razveljavljeno.
error-changed-since = Nekdo je to medtem spremenil, zato ostane, kot je.
error-rights-changed = Vaše pravice so bile v tem trenutku spremenjene, zato ni bilo storjeno nič. Znova odprite stran, da vidite, kaj lahko storite zdaj.
error-nothing-selected = Izberite vsaj eno zaprosilo.
error-label-exists = Vaš organ že ima oznako s tem imenom. Izberite drugo.
error-too-many-labels = Vaš organ že ima največje dovoljeno število oznak ({ $max }). Opustite tisto, ki ni več potrebna.
error-unit-exists = Vaš organ že ima enoto s tem imenom. Izberite drugo.
error-too-many-units = Vaš organ že ima največje dovoljeno število enot ({ $max }). Zaprite tisto, ki ni več potrebna.
error-group-exists = Skupino s tem imenom že imate. Izberite drugo.
error-too-many-groups = Že imate največje število skupin ({ $max }). Izbrišite nepotrebno.
error-group-full = Skupina že vsebuje največje število organov ({ $max }). Odstranite katerega ali izberite drugo skupino.
error-not-hours = Vnesite začetek in konec vsakega časovnega razpona, na primer 9:00-12:00
error-span-reversed = Razpon se konča, preden se začne. Spremenite eno od ur
error-spans-overlap = Drugi razpon se začne, preden se prvi konča. Spremenite enega od njiju
error-too-many-spans = Vnesite največ dva časovna razpona na dan
error-closing-too-long = Urad bi bil zaprt več kot dve leti. Izberite zgodnejši zadnji dan
error-too-many-searches = V kratkem času ste prepogosto iskali osebe. Počakajte eno uro ali iščite po številki.
error-too-many-saved-searches = Več iskanj ni mogoče shraniti. Odstranite eno in nato shranite to.
error-too-many-exports = Imenik ste v kratkem času prenesli prevečkrat. Poskusite znova čez eno uro.
