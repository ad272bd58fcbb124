### Hvað er rangt og hvernig má lagfæra það, ein skilaboð fyrir hvern kóða.

# Aðgerðir sem ekki eru leyfðar.
error-not-allowed = Hlutverk þitt leyfir þetta ekki. Hafðu samband við þann sem sér um aðganga stjórnvaldsins þíns.
error-not-now = Þetta er ekki lengur hægt: beiðnin er komin lengra. Opnaðu hana aftur til að sjá hvað hægt er að gera núna.
error-not-your-side = Aðeins hitt stjórnvaldið getur gert þetta.
error-incomplete = Eitthvað vantar enn eða er rangt. Athugaðu reitina sem nefndir eru á þessari síðu.
error-no-recipient = Veldu stjórnvaldið sem á að taka við beiðninni.
error-recipient-not-reachable = Enginn hjá þessu stjórnvaldi les beiðnir af þessu tagi. Veldu annað stjórnvald.
error-not-admitted = Stjórnvald þitt getur ekki sent beiðnir í þessari málsmeðferð: reglur hennar heimila önnur stjórnvöld.
error-recipient-not-admitted = Reglur þessarar málsmeðferðar heimila ekki valið stjórnvald. Veldu annað stjórnvald.
error-recipient-is-self = Ekki er hægt að senda beiðni til eigin stjórnvalds. Veldu annað stjórnvald.
error-no-date-proposed = Engin tillaga að dagsetningu bíður svars þíns.
error-nothing-answered = Engri spurningu hefur verið svarað enn. Svaraðu að minnsta kosti einni spurningu og sendu svo svarið.
error-already-rated = Stjórnvaldið þitt hefur þegar metið þessa beiðni.
error-recipient-abroad = Aðeins er hægt að framsenda beiðni til stjórnvalds í eigin aðildarríki. Veldu annað stjórnvald.
error-recipient-takes-part = Þetta stjórnvald á þegar aðild að beiðninni. Veldu annað stjórnvald.
error-nothing-corrected = Engu var breytt. Leiðréttu eitthvað eða eyddu drögunum.
error-nothing-changed = Engu var breytt. Breyttu einhverjum upplýsinganna
error-parts-open = Sumar spurningar eru hjá öðru stjórnvaldi. Bíddu eftir svörum þess eða taktu spurningarnar fyrst aftur.
error-confidential = Þessi beiðni er trúnaðarmál. Hvorki er hægt að framsenda hana né skipta henni fyrr en sá aðili sem óskaði eftir trúnaðarmeðferð lýkur henni.
error-confidential-document = Skjal frá hinu stjórnvaldinu er trúnaðarmál. Biddu það stjórnvald um að ljúka trúnaðarmeðferðinni og sendu beiðnina síðan áfram.

# Vandamál í reit.
error-required = Fylltu út þennan reit
error-not-chosen = Veldu svar
error-too-long = { $max ->
    [one] Styttu textann í { $max } staf
   *[other] Styttu textann í mest { $max } stafi
}
error-not-a-date = Sláðu inn dag sem er til, sem dag, mánuð og ár í tölustöfum, til dæmis 27 3 2026
error-date-too-early = Sláðu inn { $earliest } eða síðari dag
error-date-too-late = Sláðu inn { $latest } eða fyrri dag
error-date-after-legal = Sláðu inn { $latest } eða fyrri dag: dagsetningin má ekki vera eftir lok lögbundna frestsins
error-period-reversed = Síðasti dagurinn er á undan þeim fyrsta. Breyttu öðrum þeirra
error-not-a-choice = Veldu einn af þeim kostum sem sýndir eru
error-not-a-number = Sláðu inn tölu með tölustöfum, til dæmis 12 eða 12,5
error-number-out-of-range = Sláðu inn tölu frá { $min } til { $max }
error-no-currency = Veldu gjaldmiðil
error-not-a-country = Veldu land af listanum
error-unknown-region = Ekkert svæði hefur þennan kóða. Gefðu upp kóða úr NUTS 2024, til dæmis DE2, eða skildu reitinn eftir auðan
error-not-an-authority = Þetta stjórnvald er ekki í skránni. Leitaðu að því eftir heiti þess
error-exchanges-open = Hér eru enn beiðnir í gangi: { $count }. Tilgreindu stjórnvaldið sem tekur við þeim
error-not-a-successor = Þetta stjórnvald getur ekki tekið við beiðnunum. Veldu annað í sama ríki sem hefur aðgang og fólk sem sinnir beiðnum
error-successor-not-admitted = Reglur málsmeðferðarinnar heimila þessu stjórnvaldi ekki aðild að sumum þessara beiðna: { $count }. Ástæða: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Veldu annað
error-another-active-authority = Veldu annað virkt stjórnvald í sama ríki
error-parent-below = Þetta stjórnvald er sjálft hluti af hinu. Veldu annað sem er það ekki
error-too-deep = Í mesta lagi { $max } stjórnvöld mega standa hvert yfir öðru
error-successor-takes-part = Þetta stjórnvald á þegar aðild að sumum þessara beiðna: { $count }. Veldu annað
error-successor-is-self = Stjórnvald getur ekki tekið við af sjálfu sér. Veldu annað
error-successor-suspended = Aðgangi þessa stjórnvalds að málsmeðferðinni hefur verið lokað tímabundið. Veldu annað eða veittu aðganginn fyrst að nýju
error-circular-succession = Málsmeðferðin kom frá þessu stjórnvaldi, sem lét hana áður frá sér. Veldu annað
error-nobody-takes-over = Tilgreindu stjórnvaldið sem tekur við þessari málsmeðferð
error-no-question = Veldu að minnsta kosti eina spurningu
error-no-question-left = Haltu eftir að minnsta kosti einni spurningu. Framsendu beiðnina til að láta þær allar frá þér
error-reason-required = Tilgreindu ástæðuna
error-document-required = Hengdu við skjal
error-document-not-allowed = Fjarlægðu skjöl af tegund sem má ekki fylgja hér
error-document-misplaced = Fjarlægðu skjalið { $name }: á eyðublaðinu, eins og það er útfyllt nú, er ekki gert ráð fyrir því
error-not-ticked = Hakaðu í reitinn til að staðfesta
error-file-empty = Skráin er tóm. Veldu aðra skrá
error-file-too-large = Skráin er of stór. Veldu skrá sem er mest { $max }
error-file-type-not-accepted = Ekki er tekið við skrám af þessari gerð. Veldu PDF-, PNG-, JPEG- eða DOCX-skrá
error-file-damaged = Ekki er hægt að lesa skrána. Vistaðu hana aftur og hengdu nýju skrána við
error-file-has-macros = Skjalið inniheldur fjölva. Vistaðu það án fjölva og hengdu það við aftur
error-too-many-files = Beiðnin inniheldur eins mörg skjöl og leyfilegt er. Fjarlægðu eitt áður en þú hengir annað við
error-not-text = Textinn inniheldur ósýnilegan staf sem ekki er hægt að vista. Eyddu textanum og sláðu hann inn aftur
error-not-an-email = Sláðu inn netfang, til dæmis nafn@example.eu
error-not-a-phone = Sláðu inn símanúmer með landsnúmeri, til dæmis +351 21 123 45 67
error-not-a-url = Sláðu inn fullt veffang sem hefst á https:// eða http://, til dæmis https://example.eu
error-not-an-iban = Sláðu inn IBAN-númer: tvo bókstafi fyrir landið, tvo vartölustafi og svo reikningsnúmerið
error-iban-length = Lengd IBAN-númers sem hefst á { $country }: { $length }. Berðu það sem þú slóst inn saman við frumritið
error-iban-mistyped = Vartölustafirnir stemma ekki: að minnsta kosti einn stafur er rangur. Berðu IBAN-númerið saman við frumritið
error-not-a-plate = Sláðu inn skráningarnúmerið eins og það stendur á ökutækinu: bókstafi, tölustafi og bandstrik

# Köll sem mistókust.
error-not-found = Ekkert er á þessari slóð sem þú getur séð. Athugaðu númerið eða farðu aftur í listann.
error-stale = Samstarfsmaður eða hitt stjórnvaldið hefur breytt þessu í millitíðinni. Það sem þú skráðir er enn hér: berðu það saman við nýju útgáfuna og sendu það aftur.
error-key-reused = Þetta eyðublað hefur þegar verið sent með öðru efni. Opnaðu síðuna aftur áður en þú sendir nýtt.
error-signed-out = Innskráningin er ekki lengur virk. Skráðu þig inn aftur; það sem þú skráðir fylgir með.
error-unavailable = Þessi hluti kerfisins er óvirkur sem stendur. Það sem var vistað er öruggt. Reyndu aftur eftir nokkrar mínútur.
error-internal = Eitthvað fór úrskeiðis hjá okkur. Það sem var vistað er öruggt. Reyndu aftur; ef þetta gerist á ný skaltu gefa notendaþjónustunni tilvísunina.
error-unreadable = Ekki var hægt að túlka síðuna, ef til vill vegna þess að hún var opin meðan á uppfærslu stóð. Hladdu henni inn aftur.
error-no-answer = Ekki næst samband við kerfið. Athugaðu nettenginguna og reyndu aftur; hafðu þessa síðu opna svo að ekkert glatist af því sem þú skráðir.

# Innskráning.
error-sign-in-no-fit = Notandanafnið og lykilorðið passa ekki saman. Athugaðu hvort tveggja og reyndu aftur.
error-sign-in-over = Innskráningin tók of langan tíma. Byrjaðu aftur á nafni og lykilorði.
error-factor-required = Þú þarft annan auðkenningarþátt áður en þú heldur áfram. Settu hann upp núna.
error-provider-cancelled = Innskráning tókst ekki: hætt var við hana hjá veitandanum eða henni hafnað. Reyndu aftur eða skráðu þig inn með lykilorðinu.
error-provider-unknown-person = Enginn aðgangur hér er tengdur þessu auðkenni. Skráðu þig inn með notandanafni og lykilorði og tengdu síðan auðkennið undir „Aðgangurinn minn“.
error-provider-level = Veitandinn staðfesti ekki hver þú ert á því öryggisstigi sem krafist er. Skráðu þig inn þar með öðrum auðkenningarþætti.
error-provider-down = Ekki næst samband við veitandann eins og er. Reyndu aftur eftir nokkrar mínútur eða skráðu þig inn með lykilorðinu.
error-provider-untrusted = Svari veitandans var ekki tekið: það kom of seint, hafði þegar verið notað eða passar ekki. Byrjaðu upp á nýtt.
error-prove-again = Nokkuð er síðan þú skráðir þig inn. Skráðu þig aftur inn í öðrum glugga og endurtaktu svo þetta skref.
error-sign-in-wait = { $seconds ->
    [one] Of margar tilraunir. Bíddu í { $seconds } sekúndu áður en þú reynir aftur.
   *[other] Of margar tilraunir. Bíddu í { $seconds } sekúndur áður en þú reynir aftur.
}

# Köll sem var vísað frá.
error-too-large = Það sem þú sendir er of stórt. Styttu textana og hengdu við eina skrá í einu.
error-too-many-calls = Of mörg köll bárust frá vafranum þínum á stuttum tíma. Bíddu andartak og reyndu aftur.
error-foreign-origin = Þetta eyðublað kom ekki frá síðu í þessu kerfi. Opnaðu síðuna hér og sendu það aftur.
error-outside-remit = Þetta er utan hlutverka stjórnvalds þíns. Hafðu samband við samræmingaraðilann sem ber ábyrgð.
error-function-taken = Annað stjórnvald gegnir þegar þessu hlutverki fyrir sama ríki, svæði eða málaflokk. Taktu það hlutverk fyrst aftur.
error-circular-delegation = Þetta stjórnvald er ofar þínu í netinu og getur ekki fengið hlutverk frá því.
error-holds-functions = Þetta stjórnvald gegnir enn hlutverkum í netinu. Taktu þau fyrst aftur.
error-authority-changed = Þetta er ekki lengur hægt: stjórnvaldinu eða stöðu þess í netinu hefur verið breytt í millitíðinni. Opnaðu síðu þess aftur til að sjá hvað hægt er að gera núna.
error-not-a-coordinator = Valda stjórnvaldið hefur ekkert hlutverk sem leyfir þetta hér. Feldu því fyrst hlutverkið eða veldu annan samræmingaraðila.

error-last-administrator = Þetta er eini kerfisstjóri stjórnvaldsins. Gerðu fyrst einhvern annan að kerfisstjóra.
error-not-in-this-state = Aðgangurinn hefur breyst í millitíðinni. Skoðaðu hann aftur.
error-second-administrator = Annar kerfisstjóri þarf að samþykkja þetta: hvorki sá sem bað um það né einstaklingurinn sjálfur.
error-identity-taken = Þetta auðkenni er þegar tengt aðgangi, eða aðgangur þinn öðru auðkenni hjá þessum veitanda. Aftengdu það fyrst.
error-not-a-username = Notaðu 3 til 64 bókstafi, tölustafi, punkta, bandstrik eða undirstrik
error-username-taken = Þetta notandanafn er frátekið. Veldu annað
error-password-too-short = Notaðu minnst { $min } stafi
error-password-too-common = Þetta lykilorð er oft notað eða varð þekkt í gagnaleka. Veldu annað
error-password-about-owner = Lykilorðið má ekki vera nafnið þitt, netfangið þitt eða heiti stjórnvaldsins þíns. Veldu annað
error-wrong-code = Kóðinn tilheyrir ekki þessum tengli. Athugaðu hann hjá kerfisstjóranum
error-wrong-password = Lykilorðið er rangt
error-wrong-factor-code = Kóðinn er rangur, of gamall eða hefur þegar verið notaður. Sláðu inn þann sem appið sýnir núna
error-wrong-passkey = Aðgangslykillinn er ekki þekktur hér eða var staðfestur of seint. Reyndu aftur eða skráðu þig inn með notandanafni og lykilorði
error-not-a-name = Skrifaðu nafnið án sértákna
error-colleague-exists = Samstarfsmaður með þetta netfang er þegar til
error-not-a-colleague = Enginn virkur samstarfsmaður hefur þetta notandanafn eða netfang
error-deputy-circle = Veldu annan staðgengil: einhvern daginn væru allir fjarverandi sem leysa hver annan af
error-for-coordinators = Aðeins hjá samræmingaraðilum er fólk sem afgreiðir málskot
error-unknown-procedure = Málsmeðferðin { $text } er ekki til
error-role-for-alerts = { $text } er hlutverk fyrir viðvaranir og tilkynningar eingöngu
error-unknown-role = Hlutverkið { $text } er ekki til
error-unknown-language = Tungumálið { $text } er ekki til
error-repeated-line = Þetta netfang er þegar í línu { $line }
error-not-utf8 = Ekki er hægt að lesa línu { $line }. Vistaðu töfluna sem CSV í UTF-8
error-no-heading = Fyrsta línan þarf að nefna dálkana, að minnsta kosti name og email
error-column-count = Línan hefur ekki jafnmarga dálka og sú fyrsta
error-too-many-lines = Flyttu inn mest { $max } línur í einu
error-work-copy-submitted = Vinnuafritið bíður samþykkis eða er í gildi og því verður ekki breytt. Taktu það fyrst aftur.
error-work-copy-not-submitted = Vinnuafritið hefur ekki verið lagt fram eða er þegar í gildi.
error-definition-faulty = Villur eru í skilgreiningunni. Lagfærðu það sem listinn nefnir og reyndu aftur.
error-author-cannot-approve = Annar verður að samþykkja það sem þú skrifaðir.
error-not-a-publisher = Aðeins kerfisstjóri stjórnvalds framkvæmdastjórnarinnar má samþykkja skilgreiningu eða senda hana til baka. Hafðu samband við einn þeirra.
error-definition-unreadable = Ekki er hægt að lesa skrána og því getur ekkert eyðublað breytt henni. Lagfærðu hana í skránni.
error-written-otherwise = Þessi hluti er þannig ritaður að ekkert eyðublað getur breytt honum. Breyttu honum í skránni.
error-not-a-procedure-folder = Skráin er ekki safnskrá (ZIP) einnar málsmeðferðar. Veldu safnskrá með procedure.toml og textum hennar.
error-not-an-identifier = Notaðu lágstafi, tölustafi og undirstrik og byrjaðu á bókstaf
error-not-a-condition = Skrifaðu skilyrðið eins og í skilgreiningu, til dæmis {"{"} field = "x", answered = true {"}"}
error-name-taken = Heitið er þegar í notkun. Veldu annað
error-not-taken-up = Taktu beiðnina fyrst að þér; þangað til sérðu aðeins haus hennar.
error-waits-for-allocation = Þessi beiðni bíður úthlutunar. Fela þarf hana einhverjum hjá stjórnvaldinu þínu áður en nokkuð er gert í henni.
error-no-coordinator = Enginn samræmingaraðili getur ákveðið þetta nú. Hafðu samband við landsbundna samræmingaraðilann.
error-coordinators-called = Samræmingaraðilar hafa þegar verið kallaðir til.
error-not-overdue = Áður en beiðnin er samþykkt er aðeins hægt að kalla til samræmingaraðila þegar frestur er liðinn.
error-commission-not-reachable = Enginn hjá framkvæmdastjórninni tekur sem stendur þátt í þessari málsmeðferð.
error-waits-for-decision = Eitthvað hér bíður ákvörðunar. Bíddu eftir henni eða taktu aftur það sem lagt var fram.
error-deadline-not-over = Þetta er fyrst mögulegt þegar fresturinn er liðinn.
error-not-extensible = Ekki er hægt að framlengja neinn frest núna: hann hefur þegar verið framlengdur, er liðinn eða enginn er til.
error-no-such-part = Engin þeirra spurninga sem öðru stjórnvaldi voru fengnar er komin á það stig sem þarf til þessa.
error-confidential-already = Þegar hefur verið óskað eftir trúnaðarmeðferð af þinni hálfu.
error-closing-proposed = Tillaga um lokun bíður svars. Komi hún frá hinu stjórnvaldinu skaltu samþykkja hana eða hafna henni.
error-no-closing-proposed = Hitt stjórnvaldið hefur ekki lagt til lokun.
error-commission-informed = Framkvæmdastjórninni hefur þegar verið tilkynnt um þessa beiðni.
error-not-confidential = Ekki hefur verið óskað eftir trúnaðarmeðferð af þinni hálfu.
error-taken-up-already = Stjórnvaldið þitt hefur þegar tekið beiðnina að sér.
error-refusal-overruled = Samræmingaraðili taldi höfnun þína ekki réttmæta og þú getur því ekki hafnað aftur.
error-opinion-awaited = Leitað hefur verið til framkvæmdastjórnarinnar en hún hefur ekki enn gefið álit sitt.
error-data-blocked = Aðgangi að gögnum þessarar beiðni hefur verið lokað og engu er því hægt að breyta í henni.
error-colleague-without-role = Þessi samstarfsmaður getur ekki unnið að beiðninni. Veldu einhvern sem semur eða vinnur beiðnir í þessari málsmeðferð.
error-undo-over = Þetta er ekki lengur hægt að afturkalla: tíu mínútur eru liðnar eða það hefur þegar verið gert.
error-changed-since = Einhver hefur breytt þessu í millitíðinni og því stendur það óbreytt.
error-rights-changed = Réttindum þínum var breytt á þessari stundu og því var ekkert gert. Opnaðu síðuna aftur til að sjá hvað þú getur gert núna.
error-nothing-selected = Veldu að minnsta kosti eina beiðni.
error-label-exists = Stjórnvaldið þitt er þegar með merkimiða með þessu heiti. Veldu annað.
error-too-many-labels = Stjórnvaldið þitt er þegar með { $max } merkimiða. Hættu að nota einn sem ekki er lengur þörf á.
error-unit-exists = Stjórnvaldið þitt er þegar með deild með þessu heiti. Veldu annað.
error-too-many-units = Stjórnvaldið þitt er þegar með { $max } deildir. Lokaðu einni sem ekki er lengur þörf á.
error-group-exists = Þú átt þegar hóp með þessu heiti. Veldu annað.
error-too-many-groups = Þú átt þegar { $max } hópa. Eyddu einum sem þú þarft ekki.
error-group-full = Í hópnum eru þegar { $max } stjórnvöld. Taktu eitt út eða veldu annan hóp.
error-not-hours = Skráðu hvert tímabil frá tíma til tíma, til dæmis 9:00-12:00
error-span-reversed = Tímabilið endar áður en það byrjar. Breyttu öðrum tímanum
error-spans-overlap = Seinna tímabilið byrjar áður en því fyrra lýkur. Breyttu öðru þeirra
error-too-many-spans = Skráðu að hámarki tvö tímabil á dag
error-closing-too-long = Lokað yrði lengur en í tvö ár. Veldu fyrri dagsetningu fyrir síðasta daginn
error-too-many-searches = Þú hefur leitað of oft að fólki á stuttum tíma. Bíddu í klukkustund eða leitaðu eftir númeri.
error-too-many-saved-searches = Þú hefur vistað eins margar leitir og hægt er. Fjarlægðu eina og vistaðu síðan þessa.
error-too-many-exports = Þú hefur sótt skrána of oft á stuttum tíma. Reyndu aftur eftir eina klukkustund.
