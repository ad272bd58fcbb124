### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Vaša rola to neumožňuje. Obráťte sa na osobu, ktorá vo vašom orgáne spravuje účty.
error-not-now = Tento úkon už nemožno vykonať: žiadosť sa medzičasom zmenila. Otvorte ju znova a pozrite si, čo je teraz možné.
error-not-your-side = Tento úkon môže vykonať len druhý orgán.
error-incomplete = Niečo ešte chýba alebo je nesprávne. Skontrolujte polia uvedené na tejto stránke.
error-no-recipient = Vyberte orgán, ktorému sa má žiadosť doručiť.
error-recipient-not-reachable = V tomto orgáne nikto nečíta žiadosti tohto druhu. Vyberte iný orgán.
error-not-admitted = Váš orgán nemôže v tomto postupe podávať žiadosti: jeho pravidlá pripúšťajú iné orgány.
error-recipient-not-admitted = Pravidlá tohto postupu zvolený orgán nepripúšťajú. Vyberte iný orgán.
error-recipient-is-self = Žiadosť nemožno odoslať vlastnému orgánu. Vyberte iný orgán.
error-no-date-proposed = Žiadny navrhnutý termín nečaká na vašu odpoveď.
error-nothing-answered = Zatiaľ nie je zodpovedaná žiadna otázka. Odpovedzte aspoň na jednu otázku a potom odpoveď odošlite.
error-already-rated = Váš orgán už túto žiadosť ohodnotil.
error-recipient-abroad = Žiadosť možno postúpiť len orgánu vlastného členského štátu. Vyberte iný orgán.
error-recipient-takes-part = Tento orgán sa na žiadosti už podieľa. Vyberte iný orgán.
error-nothing-corrected = Nič sa nezmenilo. Niečo opravte alebo koncept vymažte.
error-nothing-changed = Nič sa nezmenilo. Zmeňte niektorý z údajov
error-parts-open = Niektoré otázky sú u iného orgánu. Počkajte na jeho odpovede alebo otázky najprv vezmite späť.
error-confidential = Táto žiadosť je dôverná. Nemožno ju postúpiť ani rozdeliť, kým strana, ktorá o dôverné zaobchádzanie požiadala, toto zaobchádzanie neukončí.
error-confidential-document = Dokument druhého orgánu je dôverný. Požiadajte tento orgán, aby dôverné zaobchádzanie ukončil, a potom žiadosť postúpte.

# Problems of a field.
error-required = Vyplňte toto pole
error-not-chosen = Vyberte odpoveď
error-too-long = { $max ->
    [one] Skráťte text na { $max } znak
    [few] Skráťte text najviac na { $max } znaky
    [many] Skráťte text najviac na { $max } znaka
   *[other] Skráťte text najviac na { $max } znakov
}
error-not-a-date = Zadajte existujúci deň číslicami v poradí deň, mesiac a rok, napríklad 27 3 2026
error-date-too-early = Zadajte deň { $earliest } alebo neskorší
error-date-too-late = Zadajte deň { $latest } alebo skorší
error-date-after-legal = Zadajte deň { $latest } alebo skorší: dátum nesmie byť neskorší ako koniec zákonnej lehoty
error-period-reversed = Posledný deň je pred prvým dňom. Zmeňte jeden z nich
error-not-a-choice = Vyberte jednu zo zobrazených možností
error-not-a-number = Zadajte číslo číslicami, napríklad 12 alebo 12,5
error-number-out-of-range = Zadajte číslo od { $min } do { $max }
error-no-currency = Vyberte menu
error-not-a-country = Vyberte krajinu zo zoznamu
error-unknown-region = Región s týmto kódom neexistuje. Uveďte kód podľa NUTS 2024, napríklad DE2, alebo nechajte pole prázdne
error-not-an-authority = Taký orgán v adresári nie je. Vyhľadajte ho podľa názvu
error-exchanges-open = Ešte tu prebiehajú žiadosti: { $count }. Uveďte orgán, ktorý ich prevezme
error-not-a-successor = Tento orgán nemôže žiadosti prevziať. Vyberte iný orgán toho istého štátu, ktorý má prístup a osoby vybavujúce žiadosti
error-successor-not-admitted = Pravidlá postupu tento orgán pri niektorých z týchto žiadostí nepripúšťajú: { $count }. Dôvod: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Vyberte iný
error-another-active-authority = Vyberte iný aktívny orgán toho istého štátu
error-parent-below = Tento orgán je sám súčasťou druhého. Vyberte taký, ktorý ňou nie je
error-too-deep = Nad sebou môže byť najviac { $max } orgánov
error-successor-takes-part = Tento orgán sa na niektorých z týchto žiadostí už podieľa: { $count }. Vyberte iný
error-successor-is-self = Orgán nemôže byť svojím vlastným nástupcom. Vyberte iný
error-successor-suspended = Prístup tohto orgánu k postupu je pozastavený. Vyberte iný alebo najprv obnovte prístup
error-circular-succession = Postup prišiel od tohto orgánu, ktorý ho predtým odovzdal. Vyberte iný
error-nobody-takes-over = Uveďte orgán, ktorý tento postup prevezme
error-no-question = Vyberte aspoň jednu otázku
error-no-question-left = Ponechajte si aspoň jednu otázku. Ak chcete odovzdať všetky, žiadosť postúpte
error-reason-required = Uveďte dôvod
error-document-required = Priložte dokument
error-document-not-allowed = Odstráňte dokumenty, ktorých druh tu nemožno priložiť
error-document-misplaced = Odstráňte dokument { $name }: formulár, ako je teraz vyplnený, s ním nepočíta
error-not-ticked = Potvrďte začiarknutím políčka
error-file-empty = Súbor je prázdny. Vyberte iný súbor
error-file-too-large = Súbor je príliš veľký. Vyberte súbor s veľkosťou najviac { $max }
error-file-type-not-accepted = Súbory tohto typu sa neprijímajú. Vyberte súbor PDF, PNG, JPEG alebo DOCX
error-file-damaged = Súbor nemožno prečítať. Uložte ho znova a priložte nový súbor
error-file-has-macros = Dokument obsahuje makrá. Uložte ho bez makier a priložte znova
error-too-many-files = Žiadosť už obsahuje najväčší možný počet dokumentov. Pred priložením ďalšieho jeden odstráňte
error-not-text = Text obsahuje neviditeľný znak, ktorý nemožno uložiť. Vymažte text a napíšte ho znova
error-not-an-email = Zadajte e-mailovú adresu, napríklad meno@example.eu
error-not-a-phone = Zadajte telefónne číslo s predvoľbou krajiny, napríklad +351 21 123 45 67
error-not-a-url = Zadajte úplnú adresu začínajúcu sa https:// alebo http://, napríklad https://example.eu
error-not-an-iban = Zadajte IBAN: dve písmená kódu krajiny, dve kontrolné číslice a potom číslo účtu
error-iban-length = Dĺžka čísla IBAN začínajúceho sa na { $country }: { $length }. Porovnajte zadaný údaj s originálom
error-iban-mistyped = Kontrolné číslice nesúhlasia: aspoň jeden znak je nesprávny. Porovnajte IBAN s originálom
error-not-a-plate = Zadajte evidenčné číslo tak, ako je uvedené na vozidle: písmená, číslice a spojovníky

# Calls that failed.
error-not-found = Na tejto adrese nie je nič, čo by ste mohli vidieť. Skontrolujte číslo alebo sa vráťte na zoznam.
error-stale = Niekto z vášho orgánu alebo druhý orgán to medzičasom zmenil. Váš text je stále tu: porovnajte ho s novým stavom a odošlite znova.
error-key-reused = Tento formulár už bol odoslaný s iným obsahom. Pred odoslaním nového otvorte stránku znova.
error-signed-out = Už nie ste prihlásení. Prihláste sa znova; zadaný text sa prenesie.
error-unavailable = Táto časť systému je momentálne mimo prevádzky. Uložené údaje sú v bezpečí. Skúste to znova o niekoľko minút.
error-internal = Na našej strane sa vyskytla chyba. Uložené údaje sú v bezpečí. Skúste to znova; ak sa to zopakuje, oznámte asistenčnému pracovisku referenčné číslo.
error-unreadable = Stránku nebolo možné spracovať, možno preto, že bola otvorená počas aktualizácie. Načítajte ju znova.
error-no-answer = Systém nie je dostupný. Skontrolujte pripojenie a skúste to znova; nechajte túto stránku otvorenú, aby sa nestratilo nič z toho, čo ste zadali.

# Signing in.
error-sign-in-no-fit = Používateľské meno a heslo sa nezhodujú. Skontrolujte oboje a skúste to znova.
error-sign-in-over = Prihlásenie trvalo príliš dlho. Začnite znova zadaním mena a hesla.
error-factor-required = Skôr než budete pokračovať, potrebujete druhý faktor. Nastavte si ho teraz.
error-provider-cancelled = Nie ste prihlásení: prihlásenie u poskytovateľa bolo zrušené alebo odmietnuté. Skúste to znova alebo sa prihláste heslom.
error-provider-unknown-person = S touto identitou tu nie je prepojený žiadny účet. Prihláste sa používateľským menom a heslom a identitu potom prepojte na stránke „Môj účet“.
error-provider-level = Poskytovateľ nepotvrdil vašu totožnosť s požadovanou úrovňou zabezpečenia. Prihláste sa uňho s druhým faktorom.
error-provider-down = Poskytovateľ je momentálne nedostupný. Skúste to o niekoľko minút alebo sa prihláste heslom.
error-provider-untrusted = Odpoveď poskytovateľa nebola prijatá: prišla neskoro, už bola použitá alebo nezodpovedá. Začnite znova.
error-prove-again = Prihlásili ste sa pred istým časom. Prihláste sa znova v inom okne a krok zopakujte.
error-sign-in-wait = { $seconds ->
    [one] Príliš veľa pokusov. Počkajte { $seconds } sekundu a skúste to znova.
    [few] Príliš veľa pokusov. Počkajte { $seconds } sekundy a skúste to znova.
    [many] Príliš veľa pokusov. Počkajte { $seconds } sekundy a skúste to znova.
   *[other] Príliš veľa pokusov. Počkajte { $seconds } sekúnd a skúste to znova.
}

# Calls that were turned away.
error-too-large = Odoslané údaje sú príliš veľké. Skráťte texty a súbory prikladajte po jednom.
error-too-many-calls = Z vášho prehliadača prišlo v krátkom čase príliš veľa volaní. Chvíľu počkajte a skúste to znova.
error-foreign-origin = Tento formulár nebol odoslaný zo stránky tohto systému. Otvorte stránku tu a odošlite ho znova.
error-outside-remit = Toto presahuje funkcie vášho orgánu. Obráťte sa na príslušného koordinátora.
error-function-taken = Túto funkciu už má iný orgán pre ten istý štát, región alebo oblasť politiky. Najprv mu ju odoberte.
error-circular-delegation = Tento orgán je v sieti nad vaším a nemôže od neho funkciu dostať.
error-holds-functions = Tento orgán má v sieti ešte funkcie. Najprv mu ich odoberte.
error-authority-changed = Tento úkon už nemožno vykonať: orgán alebo jeho miesto v sieti medzičasom niekto zmenil. Otvorte znova jeho stránku a pozrite si, čo je teraz možné.
error-not-a-coordinator = Zvolený orgán nemá funkciu, ktorá to tu umožňuje. Najprv mu funkciu zverte alebo zvoľte iného koordinátora.

error-last-administrator = Je to jediný správca vášho orgánu. Najprv určte iného správcu.
error-not-in-this-state = Účet sa medzitým zmenil. Pozrite si ho znova.
error-second-administrator = Musí to schváliť druhý správca: ani ten, kto o to požiadal, ani dotknutá osoba.
error-identity-taken = Táto identita je už prepojená s účtom alebo je váš účet prepojený s inou identitou u tohto poskytovateľa. Najprv zrušte to prepojenie.
error-not-a-username = Použite 3 až 64 písmen, číslic, bodiek, spojovníkov alebo podčiarkovníkov
error-username-taken = Toto používateľské meno je obsadené. Zvoľte si iné
error-password-too-short = Použite najmenej { $min } znakov
error-password-too-common = Toto heslo sa často používa alebo vyšlo najavo pri úniku údajov. Zvoľte iné
error-password-about-owner = Heslom nesmie byť vaše meno, adresa ani názov vášho orgánu. Zvoľte iné
error-wrong-code = Kód nepatrí k tomuto odkazu. Overte ho u správcu
error-wrong-password = Heslo nie je správne
error-wrong-factor-code = Kód nie je správny, je príliš starý alebo sa už použil. Zadajte ten, ktorý aplikácia práve ukazuje
error-wrong-passkey = Prístupový kľúč tu nie je známy alebo bol potvrdený príliš neskoro. Skúste to znova alebo sa prihláste používateľským menom a heslom
error-not-a-name = Napíšte meno bez osobitných znakov
error-colleague-exists = Kolega s touto e-mailovou adresou už existuje
error-not-a-colleague = Žiadny aktívny kolega nemá toto používateľské meno ani e-mailovú adresu
error-deputy-circle = Zvoľte iného zástupcu: v niektorý deň by boli neprítomní všetci, ktorí sa navzájom zastupujú
error-for-coordinators = Riešiteľov sporov majú len koordinátori
error-unknown-procedure = Postup { $text } neexistuje
error-role-for-alerts = { $text } je rola len pre výstrahy a oznámenia
error-unknown-role = Rola { $text } neexistuje
error-unknown-language = Jazyk { $text } neexistuje
error-repeated-line = Táto e-mailová adresa je už v riadku { $line }
error-not-utf8 = Riadok { $line } sa nedá prečítať. Uložte tabuľku ako CSV v UTF-8
error-no-heading = Prvý riadok musí pomenovať stĺpce, aspoň name a email
error-column-count = Riadok nemá toľko stĺpcov ako prvý
error-too-many-lines = Importujte naraz najviac { $max } riadkov
error-work-copy-submitted = Pracovná kópia čaká na schválenie alebo je v platnosti a nemožno ju meniť. Najprv ju vezmite späť.
error-work-copy-not-submitted = Pracovná kópia nebola predložená alebo je už v platnosti.
error-definition-faulty = Definícia obsahuje chyby. Opravte, čo uvádza zoznam, a skúste to znova.
error-author-cannot-approve = Čo ste napísali, musí schváliť niekto iný.
error-not-a-publisher = Schváliť definíciu alebo ju vrátiť smie len správca orgánu Komisie. Obráťte sa na niektorého z nich.
error-definition-unreadable = Súbor nemožno prečítať, a preto ho nemožno zmeniť formulárom. Opravte ho v súbore.
error-written-otherwise = Táto časť je zapísaná tak, že ju formulár nemôže zmeniť. Zmeňte ju v súbore.
error-not-a-procedure-folder = Súbor nie je archív (ZIP) jedného postupu. Vyberte archív s procedure.toml a jeho textami.
error-not-an-identifier = Použite malé písmená bez diakritiky, číslice a podčiarkovníky; začnite písmenom
error-not-a-condition = Zapíšte podmienku ako v definícii, napríklad {"{"} field = "x", answered = true {"}"}
error-name-taken = Tento názov je už použitý. Zvoľte iný
error-not-taken-up = Žiadosť najprv prevezmite; dovtedy vidíte len jej záhlavie.
error-waits-for-allocation = Táto žiadosť čaká na pridelenie. Skôr než s ňou ktokoľvek začne pracovať, musí byť vo vašom orgáne niekomu pridelená.
error-no-coordinator = V súčasnosti o tom nemôže rozhodnúť žiadny koordinátor. Obráťte sa na národného koordinátora.
error-coordinators-called = Koordinátori už boli prizvaní.
error-not-overdue = Pred prijatím žiadosti možno koordinátorov prizvať až po uplynutí lehoty.
error-commission-not-reachable = V Komisii sa na tomto postupe v súčasnosti nikto nezúčastňuje.
error-waits-for-decision = Niečo tu čaká na rozhodnutie. Počkajte naň alebo vezmite späť, čo bolo predložené.
error-deadline-not-over = Je to možné až po uplynutí lehoty.
error-not-extensible = Teraz nemožno predĺžiť nijakú lehotu: už bola predĺžená, uplynula alebo nijaká neplynie.
error-no-such-part = Nijaká z otázok zverených inému orgánu nie je v štádiu, ktoré si to vyžaduje.
error-confidential-already = Vaša strana už o dôverné zaobchádzanie požiadala.
error-closing-proposed = Návrh na uzavretie čaká na odpoveď. Ak pochádza od druhého orgánu, súhlaste s ním alebo ho odmietnite.
error-no-closing-proposed = Druhý orgán uzavretie nenavrhol.
error-commission-informed = Komisia už bola o tejto žiadosti informovaná.
error-not-confidential = Vaša strana o dôverné zaobchádzanie nepožiadala.
error-taken-up-already = Váš orgán už žiadosť prevzal.
error-refusal-overruled = Koordinátor považoval vaše odmietnutie za neodôvodnené, preto nemôžete odmietnuť znova.
error-opinion-awaited = Komisia bola požiadaná o stanovisko a zatiaľ ho nevydala.
error-data-blocked = Údaje tejto žiadosti sú zablokované, preto v nej nemožno nič zmeniť.
error-colleague-without-role = Tento kolega nemôže na žiadosti pracovať. Vyberte niekoho, kto žiadosti v tomto postupe pripravuje alebo vybavuje.
error-undo-over = To už nemožno vrátiť späť: uplynulo desať minút alebo sa tak už stalo.
error-changed-since = Niekto to medzitým zmenil, preto to ostáva, ako to je.
error-rights-changed = Vaše oprávnenia sa v tejto chvíli zmenili, preto sa nič nevykonalo. Otvorte stránku znova, aby ste videli, čo teraz môžete robiť.
error-nothing-selected = Vyberte aspoň jednu žiadosť.
error-label-exists = Váš orgán už má štítok s týmto názvom. Zvoľte iný.
error-too-many-labels = Váš orgán už má najvyšší možný počet štítkov ({ $max }). Prestaňte používať niektorý nepotrebný.
error-unit-exists = Váš orgán už má útvar s týmto názvom. Zvoľte iný.
error-too-many-units = Váš orgán už má najvyšší možný počet útvarov ({ $max }). Zatvorte niektorý nepotrebný.
error-group-exists = Skupinu s týmto názvom už máte. Vyberte iný.
error-too-many-groups = Už máte najvyšší možný počet skupín ({ $max }). Vymažte niektorú nepotrebnú.
error-group-full = Skupina už obsahuje najvyšší možný počet orgánov ({ $max }). Niektorý odoberte alebo vyberte inú skupinu.
error-not-hours = Zadajte pri každom úseku začiatok a koniec, napríklad 9:00-12:00
error-span-reversed = Úsek sa končí skôr, ako sa začína. Zmeňte jeden z časov
error-spans-overlap = Druhý úsek sa začína skôr, ako sa skončí prvý. Zmeňte jeden z nich
error-too-many-spans = Zadajte najviac dva úseky denne
error-closing-too-long = Úrad by bol zatvorený dlhšie ako dva roky. Zvoľte skorší posledný deň
error-too-many-searches = V krátkom čase ste vyhľadávali osoby príliš často. Počkajte hodinu alebo vyhľadávajte podľa čísla.
error-too-many-saved-searches = Viac vyhľadávaní sa uložiť nedá. Jedno odstráňte a potom uložte toto.
error-too-many-exports = Za krátky čas ste si adresár stiahli príliš veľakrát. Skúste to znova o hodinu.
