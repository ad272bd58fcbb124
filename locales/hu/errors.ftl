### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Ezt az Ön szerepköre nem teszi lehetővé. Forduljon ahhoz a személyhez, aki hatóságánál a fiókokat kezeli.
error-not-now = Ez a művelet már nem végezhető el: a megkeresés időközben megváltozott. Nyissa meg újra, és nézze meg, mit tehet most.
error-not-your-side = Ezt csak a másik hatóság teheti meg.
error-incomplete = Valami még hiányzik vagy hibás. Ellenőrizze az ezen az oldalon megnevezett mezőket.
error-no-recipient = Válassza ki azt a hatóságot, amelynek a megkeresést meg kell kapnia.
error-recipient-not-reachable = Ennél a hatóságnál senki sem olvas ilyen megkereséseket. Válasszon másik hatóságot.
error-not-admitted = Az Ön hatósága ebben az eljárásban nem küldhet megkeresést: az eljárás szabályai szerint erre más hatóságok jogosultak.
error-recipient-not-admitted = Az eljárás szabályai szerint a kiválasztott hatóság nem vehet részt. Válasszon másik hatóságot.
error-recipient-is-self = A megkeresés nem küldhető el a saját hatóságának. Válasszon másik hatóságot.
error-no-date-proposed = Nincs olyan javasolt határidő, amely az Ön válaszára vár.
error-nothing-answered = Még egyetlen kérdés sincs megválaszolva. Válaszoljon meg legalább egy kérdést, majd küldje el a választ.
error-already-rated = Az Ön hatósága már értékelte ezt a megkeresést.
error-recipient-abroad = Megkeresés csak a saját tagállamának hatóságához továbbítható. Válasszon másik hatóságot.
error-recipient-takes-part = Ez a hatóság már részt vesz a megkeresésben. Válasszon másik hatóságot.
error-nothing-corrected = Semmi nem változott. Helyesbítsen valamit, vagy törölje a tervezetet.
error-nothing-changed = Semmi sem változott. Módosítsa valamelyik adatot
error-parts-open = Néhány kérdés egy másik hatóságnál van. Várja meg a válaszait, vagy előbb vegye vissza a kérdéseket.
error-confidential = Ez a megkeresés bizalmas. Nem továbbítható és nem osztható fel, amíg a bizalmas kezelést kérő oldal azt meg nem szünteti.
error-confidential-document = A másik hatóság egyik dokumentuma bizalmas. Kérje meg ezt a hatóságot, hogy szüntesse meg a bizalmas kezelést, és ezután továbbítsa a megkeresést.

# Problems of a field.
error-required = Töltse ki ezt a mezőt
error-not-chosen = Válasszon egy választ
error-too-long = { $max ->
    [one] Rövidítse a szöveget; legfeljebb { $max } karakter lehet
   *[other] Rövidítse a szöveget; legfeljebb { $max } karakter lehet
}
error-not-a-date = Adjon meg létező napot számjegyekkel, nap, hónap, év szerint, például 27 3 2026
error-date-too-early = A legkorábbi megadható nap: { $earliest }
error-date-too-late = A legkésőbbi megadható nap: { $latest }
error-date-after-legal = A legkésőbbi megadható nap: { $latest }; a dátum nem lehet a jogszabályi határidő után
error-period-reversed = Az utolsó nap az első nap előtt van. Módosítsa az egyiket
error-not-a-choice = Válasszon a megjelenített lehetőségek közül
error-not-a-number = Adjon meg egy számot számjegyekkel, például 12 vagy 12,5
error-number-out-of-range = Adjon meg egy számot a következő tartományban: { $min } – { $max }
error-no-currency = Válasszon pénznemet
error-not-a-country = Válasszon országot a listáról
error-unknown-region = Nincs ilyen kódú régió. Adja meg a NUTS 2024 egyik kódját, például DE2, vagy hagyja üresen a mezőt
error-not-an-authority = Ilyen hatóság nincs a címtárban. Keressen rá a nevére
error-exchanges-open = Itt még folyamatban vannak megkeresések: { $count }. Adja meg az átvevő hatóságot
error-not-a-successor = Ez a hatóság nem veheti át a megkereséseket. Válasszon ugyanabból az államból másikat, amelynek van hozzáférése és ügyintézője
error-successor-not-admitted = Az eljárás szabályai szerint ez a hatóság e megkeresések némelyikében nem jogosult részt venni: { $count }. Ok: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Válasszon másikat
error-another-active-authority = Válasszon ugyanabból az államból másik aktív hatóságot
error-parent-below = Ez a hatóság maga is a másik része. Válasszon olyat, amely nem az
error-too-deep = Legfeljebb { $max } hatóság állhat egymás fölött
error-successor-takes-part = Ez a hatóság e megkeresések némelyikében már részt vesz: { $count }. Válasszon másikat
error-successor-is-self = Egy hatóság nem lehet a saját jogutódja. Válasszon másikat
error-successor-suspended = E hatóság hozzáférése az eljáráshoz fel van függesztve. Válasszon másikat, vagy előbb állítsa vissza a hozzáférést
error-circular-succession = Az eljárás ettől a hatóságtól származik, amely korábban átadta. Válasszon másikat
error-nobody-takes-over = Adja meg az eljárást átvevő hatóságot
error-no-question = Válasszon ki legalább egy kérdést
error-no-question-left = Legalább egy kérdést tartson meg. Ha mindet át akarja adni, továbbítsa a megkeresést
error-reason-required = Adja meg az indokot
error-document-required = Csatoljon egy dokumentumot
error-document-not-allowed = Távolítsa el azokat a dokumentumokat, amelyeknek a fajtája itt nem csatolható
error-document-misplaced = Távolítsa el a(z) { $name } dokumentumot: az űrlapon, ahogy most ki van töltve, nincs helye
error-not-ticked = A megerősítéshez jelölje be a négyzetet
error-file-empty = A fájl üres. Válasszon másik fájlt
error-file-too-large = A fájl túl nagy. A megengedett legnagyobb méret: { $max }. Válasszon másik fájlt
error-file-type-not-accepted = Ez a fájltípus nem fogadható el. Válasszon PDF-, PNG-, JPEG- vagy DOCX-fájlt
error-file-damaged = A fájl nem olvasható. Mentse el újra, és csatolja az új fájlt
error-file-has-macros = A dokumentum makrókat tartalmaz. Mentse el makrók nélkül, és csatolja újra
error-too-many-files = A megkeresés már a lehető legtöbb dokumentumot tartalmazza. Távolítson el egyet, mielőtt újat csatol
error-not-text = A szöveg láthatatlan karaktert tartalmaz, amely nem tárolható. Törölje a szöveget, és írja be újra
error-not-an-email = Adjon meg egy e-mail-címet, például nev@example.eu
error-not-a-phone = Adjon meg egy telefonszámot az ország hívószámával, például +351 21 123 45 67
error-not-a-url = Adjon meg egy teljes címet, amely https:// vagy http:// előtaggal kezdődik, például https://example.eu
error-not-an-iban = Adjon meg egy IBAN-t: kétbetűs országkód, két ellenőrző számjegy, majd a számlaszám
error-iban-length = Az IBAN hossza { $country } országkód esetén: { $length }. Vesse össze a beírtakat az eredetivel
error-iban-mistyped = Az ellenőrző számjegyek nem egyeznek: legalább egy karakter hibás. Vesse össze az IBAN-t az eredetivel
error-not-a-plate = Adja meg a rendszámot úgy, ahogyan a járművön áll: betűk, számjegyek és kötőjelek

# Calls that failed.
error-not-found = Ezen a címen nincs semmi, amit Ön láthat. Ellenőrizze a számot, vagy térjen vissza a listához.
error-stale = Ezt időközben egy munkatársa vagy a másik hatóság módosította. A beírt szöveg itt megmaradt: vesse össze az új állapottal, és küldje el újra.
error-key-reused = Ezt az űrlapot más tartalommal már elküldték. Mielőtt újat küld, nyissa meg újra az oldalt.
error-signed-out = Ön már nincs bejelentkezve. Jelentkezzen be újra; a beírt szöveg megmarad.
error-unavailable = A rendszernek ez a része jelenleg nem működik. A mentett adatok biztonságban vannak. Próbálja újra néhány perc múlva.
error-internal = Nálunk hiba történt. A mentett adatok biztonságban vannak. Próbálja újra; ha ismét előfordul, közölje a hivatkozási számot az ügyfélszolgálattal.
error-unreadable = Az oldalt nem sikerült feldolgozni, talán mert egy frissítés alatt is nyitva volt. Töltse be újra.
error-no-answer = A rendszer nem érhető el. Ellenőrizze a kapcsolatot, és próbálja újra; hagyja nyitva ezt az oldalt, hogy semmi se vesszen el abból, amit beírt.

# Signing in.
error-sign-in-no-fit = A felhasználónév és a jelszó nem egyezik. Ellenőrizze mindkettőt, és próbálja újra.
error-sign-in-over = A bejelentkezés túl sokáig tartott. Kezdje elölről a névvel és a jelszóval.
error-factor-required = A folytatáshoz második tényezőre van szüksége. Állítsa be most.
error-provider-cancelled = Nem jelentkezett be: a szolgáltatónál a bejelentkezést megszakították vagy elutasították. Próbálja újra, vagy jelentkezzen be jelszavával.
error-provider-unknown-person = Ezzel az azonosítóval itt egyetlen fiók sincs összekapcsolva. Jelentkezzen be felhasználónevével és jelszavával, majd kapcsolja össze az azonosítót a „Saját fiók” oldalon.
error-provider-level = A szolgáltató nem a megkövetelt biztonsági szinten igazolta az Ön személyazonosságát. Ott második tényezővel jelentkezzen be.
error-provider-down = A szolgáltató jelenleg nem érhető el. Próbálja újra néhány perc múlva, vagy jelentkezzen be jelszavával.
error-provider-untrusted = A szolgáltató válasza nem fogadható el: túl későn érkezett, már felhasználták, vagy nem illik ide. Kezdje újra.
error-prove-again = Egy ideje jelentkezett be. Jelentkezzen be újra egy másik ablakban, majd ismételje meg ezt a lépést.
error-sign-in-wait = { $seconds ->
    [one] Túl sok próbálkozás. Várjon { $seconds } másodpercet, majd próbálja újra.
   *[other] Túl sok próbálkozás. Várjon { $seconds } másodpercet, majd próbálja újra.
}

# Calls that were turned away.
error-too-large = Az elküldött tartalom túl nagy. Rövidítse a szövegeket, és egyenként csatolja a fájlokat.
error-too-many-calls = Az Ön böngészőjéből rövid idő alatt túl sok hívás érkezett. Várjon egy kicsit, és próbálja újra.
error-foreign-origin = Ez az űrlap nem ennek a rendszernek az oldaláról érkezett. Nyissa meg itt az oldalt, és küldje el újra az űrlapot.
error-outside-remit = Ez kívül esik az Ön hatóságának feladatkörein. Forduljon az illetékes koordinátorhoz.
error-function-taken = Ezt a feladatkört ugyanarra az államra, régióra vagy szakpolitikai területre már más hatóság látja el. Előbb vegye vissza azt a feladatkört.
error-circular-delegation = Ez a hatóság a hálózatban az Öné felett áll, és nem kaphat tőle feladatkört.
error-holds-functions = Ez a hatóság még ellát feladatköröket a hálózatban. Előbb vegye vissza azokat.
error-authority-changed = Ez a művelet már nem végezhető el: a hatóságot vagy a hálózatban elfoglalt helyét időközben módosították. Nyissa meg újra az oldalát, és nézze meg, mit tehet most.
error-not-a-coordinator = A választott hatóságnak nincs olyan feladatköre, amely ezt itt megengedi. Előbb adja meg a feladatkört, vagy válasszon másik koordinátort.

error-last-administrator = Ő a hatóság egyetlen rendszergazdája. Előbb tegyen mást rendszergazdává.
error-not-in-this-state = A fiók időközben megváltozott. Nézze meg újra.
error-second-administrator = Ezt egy második rendszergazdának kell jóváhagynia, aki nem lehet sem az, aki kérte, sem az érintett személy.
error-identity-taken = Ez az azonosító már össze van kapcsolva egy fiókkal, vagy az Ön fiókja ennél a szolgáltatónál más azonosítóval. Előbb azt válassza le.
error-not-a-username = Használjon 3–64 betűt, számjegyet, pontot, kötőjelet vagy aláhúzásjelet
error-username-taken = Ez a felhasználónév foglalt. Válasszon másikat
error-password-too-short = Legalább { $min } karaktert használjon
error-password-too-common = Ezt a jelszót gyakran használják, vagy adatszivárgás során ismertté vált. Válasszon másikat
error-password-about-owner = A jelszó nem lehet az Ön neve, címe vagy hatóságának neve. Válasszon másikat
error-wrong-code = A kód nem ehhez a linkhez tartozik. Ellenőrizze a rendszergazdánál
error-wrong-password = A jelszó hibás
error-wrong-factor-code = A kód hibás, túl régi vagy már felhasználták. Azt adja meg, amelyet az alkalmazás most mutat
error-wrong-passkey = Az azonosítókulcs itt nem ismert, vagy túl későn hagyták jóvá. Próbálja újra, vagy jelentkezzen be felhasználónévvel és jelszóval
error-not-a-name = A nevet különleges karakterek nélkül írja be
error-colleague-exists = Ezzel az e-mail-címmel már van munkatárs
error-not-a-colleague = Egyetlen aktív munkatársnak sincs ilyen felhasználóneve vagy e-mail-címe
error-deputy-circle = Válasszon más helyettest: valamelyik napon mindenki távol lenne, aki egymást helyettesíti
error-for-coordinators = Csak koordinátoroknál vannak előterjesztéseket intéző személyek
error-unknown-procedure = Nincs ilyen eljárás: { $text }
error-role-for-alerts = A(z) { $text } szerepkör csak riasztásokhoz és értesítésekhez adható
error-unknown-role = Nincs ilyen szerepkör: { $text }
error-unknown-language = Nincs ilyen nyelv: { $text }
error-repeated-line = Ez az e-mail-cím már szerepel a(z) { $line }. sorban
error-not-utf8 = A(z) { $line }. sor nem olvasható. Mentse a táblázatot UTF-8 kódolású CSV-ként
error-no-heading = Az első sornak meg kell neveznie az oszlopokat, legalább ezeket: name és email
error-column-count = A sorban nem annyi oszlop van, mint az elsőben
error-too-many-lines = Egyszerre legfeljebb { $max } sort importáljon
error-work-copy-submitted = A munkapéldány jóváhagyásra vár vagy hatályos, ezért nem módosítható. Előbb vonja vissza.
error-work-copy-not-submitted = A munkapéldányt nem nyújtották be, vagy már hatályos.
error-definition-faulty = A meghatározás hibás. Javítsa ki a listán szereplőket, majd próbálja újra.
error-author-cannot-approve = Amit Ön írt, azt másnak kell jóváhagynia.
error-not-a-publisher = Meghatározást csak a Bizottság hatóságának rendszergazdája hagyhat jóvá vagy küldhet vissza. Forduljon valamelyikükhöz.
error-definition-unreadable = A fájl nem olvasható, ezért űrlap nem módosíthatja. Javítsa ki a fájlban.
error-written-otherwise = Ez a rész olyan módon van leírva, hogy űrlap nem módosíthatja. Módosítsa a fájlban.
error-not-a-procedure-folder = A fájl nem egyetlen eljárás archívuma (ZIP). Válasszon olyan archívumot, amelyben procedure.toml és a szövegei vannak.
error-not-an-identifier = Ékezet nélküli kisbetűket, számjegyeket és aláhúzásjelet használjon, betűvel kezdve
error-not-a-condition = A feltételt úgy írja, mint a definícióban, például {"{"} field = "x", answered = true {"}"}
error-name-taken = Ez a név foglalt. Válasszon másikat
error-not-taken-up = Előbb vegye át a megkeresést; addig csak a fejlécét látja.
error-waits-for-allocation = Ez a megkeresés kiosztásra vár. Az Ön hatóságánál ki kell osztani valakinek, mielőtt bárki intézkedne.
error-no-coordinator = Erről jelenleg egyetlen koordinátor sem dönthet. Forduljon a nemzeti koordinátorhoz.
error-coordinators-called = A koordinátorokat már bevonták.
error-not-overdue = A megkeresés elfogadása előtt a koordinátorok csak akkor vonhatók be, ha egy határidő már lejárt.
error-commission-not-reachable = A Bizottságnál jelenleg senki sem vesz részt ebben az eljárásban.
error-waits-for-decision = Itt valami döntésre vár. Várja meg a döntést, vagy vonja vissza a benyújtottat.
error-deadline-not-over = Erre csak a határidő lejárta után van lehetőség.
error-not-extensible = Most egyetlen határidő sem hosszabbítható meg: már meghosszabbították, lejárt, vagy nincs ilyen.
error-no-such-part = A másik hatóságnak átadott kérdések egyike sincs az ehhez szükséges szakaszban.
error-confidential-already = Az Ön oldala már kért bizalmas kezelést.
error-closing-proposed = Egy lezárási javaslat válaszra vár. Ha a másik hatóságé, fogadja el vagy utasítsa el.
error-no-closing-proposed = A másik hatóság nem javasolta a lezárást.
error-commission-informed = A Bizottság erről a megkeresésről már tájékoztatást kapott.
error-not-confidential = Az Ön oldala nem kért bizalmas kezelést.
error-taken-up-already = Az Ön hatósága már átvette a megkeresést.
error-refusal-overruled = Egy koordinátor nem találta indokoltnak az elutasítást, ezért Ön nem utasíthatja el újra.
error-opinion-awaited = A Bizottságot felkérték, de még nem adott ki véleményt.
error-data-blocked = E megkeresés adatai zárolva vannak, ezért semmi sem módosítható benne.
error-colleague-without-role = Ez a munkatárs nem dolgozhat a megkeresésen. Válasszon olyan személyt, aki ebben az eljárásban megkereséseket készít vagy intéz.
error-undo-over = Ez már nem vonható vissza: eltelt tíz perc, vagy már visszavonták.
error-changed-since = Időközben valaki módosította ezt, ezért így marad.
error-rights-changed = Az Ön jogosultságai ebben a pillanatban megváltoztak, ezért nem történt semmi. Nyissa meg újra az oldalt, hogy lássa, mit tehet most.
error-nothing-selected = Jelöljön ki legalább egy megkeresést.
error-label-exists = Hatóságának már van ilyen nevű címkéje. Válasszon másikat.
error-too-many-labels = Hatóságának már { $max } címkéje van. Szüntesse meg egy fölösleges címke használatát.
error-unit-exists = Hatóságának már van ilyen nevű szervezeti egysége. Válasszon másik nevet.
error-too-many-units = Hatóságának már { $max } szervezeti egysége van. Szüntessen meg egy fölöslegeset.
error-group-exists = Önnek már van ilyen nevű csoportja. Válasszon másik nevet.
error-too-many-groups = Önnek már { $max } csoportja van. Töröljön egyet, amelyre nincs szüksége.
error-group-full = A csoportban már { $max } hatóság van. Távolítson el egyet, vagy válasszon másik csoportot.
error-not-hours = Minden időszakot időponttól időpontig adjon meg, például 9:00-12:00
error-span-reversed = Az időszak a kezdete előtt ér véget. Módosítsa az egyik időpontot
error-spans-overlap = A második időszak az első vége előtt kezdődik. Módosítsa az egyiket
error-too-many-spans = Naponta legfeljebb két időszakot adjon meg
error-closing-too-long = A hivatal két évnél tovább lenne zárva. Válasszon korábbi utolsó napot
error-too-many-searches = Rövid időn belül túl sokszor keresett személyeket. Várjon egy órát, vagy keressen szám alapján.
error-too-many-saved-searches = Több keresés nem menthető. Távolítson el egyet, majd mentse ezt.
error-too-many-exports = Rövid idő alatt túl sokszor töltötte le a címtárat. Próbálja újra egy óra múlva.
