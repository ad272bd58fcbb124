### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Vaše role to neumožňuje. Obraťte se na osobu, která ve vašem orgánu spravuje účty.
error-not-now = Tento úkon již nelze provést: stav žádosti se změnil. Otevřete ji znovu a podívejte se, co lze udělat nyní.
error-not-your-side = Tento úkon může provést jen druhý orgán.
error-incomplete = Něco ještě chybí nebo není správně. Zkontrolujte pole uvedená na této stránce.
error-no-recipient = Vyberte orgán, který má žádost obdržet.
error-recipient-not-reachable = Žádosti tohoto druhu v tomto orgánu nikdo nečte. Vyberte jiný orgán.
error-not-admitted = Váš orgán nemůže v tomto postupu podávat žádosti: jeho pravidla připouštějí jiné orgány.
error-recipient-not-admitted = Pravidla tohoto postupu zvolený orgán nepřipouštějí. Vyberte jiný orgán.
error-recipient-is-self = Žádost nelze odeslat vlastnímu orgánu. Vyberte jiný orgán.
error-no-date-proposed = Žádný navržený termín nečeká na vaši odpověď.
error-nothing-answered = Zatím není zodpovězena žádná otázka. Odpovězte alespoň na jednu otázku a pak odpověď odešlete.
error-already-rated = Váš orgán již tuto žádost ohodnotil.
error-recipient-abroad = Žádost lze postoupit pouze orgánu vlastního členského státu. Vyberte jiný orgán.
error-recipient-takes-part = Tento orgán se na žádosti již podílí. Vyberte jiný orgán.
error-nothing-corrected = Nic nebylo změněno. Něco opravte, nebo koncept smažte.
error-nothing-changed = Nic nebylo změněno. Změňte některý z údajů
error-parts-open = Některé otázky jsou u jiného orgánu. Vyčkejte na jeho odpovědi, nebo otázky nejprve vezměte zpět.
error-confidential = Tato žádost je důvěrná. Nelze ji postoupit ani rozdělit, dokud strana, která o důvěrné zacházení požádala, toto zacházení neukončí.
error-confidential-document = Dokument druhého orgánu je důvěrný. Požádejte tento orgán, aby důvěrné zacházení ukončil, a poté žádost předejte dál.

# Problems of a field.
error-required = Vyplňte toto pole
error-not-chosen = Vyberte odpověď
error-too-long = { $max ->
    [one] Zkraťte text na { $max } znak
    [few] Zkraťte text nejvýše na { $max } znaky
    [many] Zkraťte text nejvýše na { $max } znaku
   *[other] Zkraťte text nejvýše na { $max } znaků
}
error-not-a-date = Zadejte existující datum číslicemi v pořadí den, měsíc a rok, například 27 3 2026
error-date-too-early = Zadejte { $earliest } nebo pozdější den
error-date-too-late = Zadejte { $latest } nebo dřívější den
error-date-after-legal = Zadejte { $latest } nebo dřívější den: datum nesmí být pozdější než konec zákonné lhůty
error-period-reversed = Poslední den je před prvním dnem. Jeden z nich změňte
error-not-a-choice = Vyberte jednu z uvedených možností
error-not-a-number = Zadejte číslo číslicemi, například 12 nebo 12,5
error-number-out-of-range = Zadejte číslo od { $min } do { $max }
error-no-currency = Vyberte měnu
error-not-a-country = Vyberte zemi ze seznamu
error-unknown-region = Region s tímto kódem neexistuje. Zadejte kód podle NUTS 2024, například DE2, nebo pole ponechte prázdné
error-not-an-authority = Takový orgán v adresáři není. Vyhledejte jej podle názvu
error-exchanges-open = Zde ještě běží žádosti: { $count }. Uveďte orgán, který je převezme
error-not-a-successor = Tento orgán nemůže žádosti převzít. Vyberte jiný orgán téhož státu, který má přístup a osoby vyřizující žádosti
error-successor-not-admitted = Pravidla postupu tento orgán k některým z těchto žádostí nepřipouštějí: { $count }. Důvod: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Vyberte jiný
error-another-active-authority = Vyberte jiný aktivní orgán téhož státu
error-parent-below = Tento orgán je sám součástí druhého. Vyberte jiný
error-too-deep = Nad sebou může být nejvýše { $max } orgánů
error-successor-takes-part = Tento orgán se na některých z těchto žádostí již podílí: { $count }. Vyberte jiný
error-successor-is-self = Orgán nemůže být svým vlastním nástupcem. Vyberte jiný
error-successor-suspended = Přístup tohoto orgánu k postupu je pozastaven. Vyberte jiný, nebo nejprve obnovte přístup
error-circular-succession = Postup přišel od tohoto orgánu, který jej dříve předal. Vyberte jiný
error-nobody-takes-over = Uveďte orgán, který tento postup převezme
error-no-question = Vyberte alespoň jednu otázku
error-no-question-left = Ponechte si alespoň jednu otázku. Chcete-li předat všechny, žádost postupte
error-reason-required = Uveďte důvod
error-document-required = Přiložte dokument
error-document-not-allowed = Odeberte dokumenty, jejichž druh zde nelze přiložit
error-document-misplaced = Odeberte dokument { $name }: formulář, jak je nyní vyplněn, s ním nepočítá
error-not-ticked = Potvrďte zaškrtnutím políčka
error-file-empty = Soubor je prázdný. Vyberte jiný soubor
error-file-too-large = Soubor je příliš velký. Vyberte soubor o velikosti nejvýše { $max }
error-file-type-not-accepted = Soubory tohoto typu se nepřijímají. Vyberte soubor PDF, PNG, JPEG nebo DOCX
error-file-damaged = Soubor nelze přečíst. Uložte jej znovu a přiložte nový soubor
error-file-has-macros = Dokument obsahuje makra. Uložte jej bez maker a přiložte znovu
error-too-many-files = Žádost již obsahuje nejvyšší možný počet dokumentů. Než přiložíte další, některý odeberte
error-not-text = Text obsahuje neviditelný znak, který nelze uložit. Text smažte a napište znovu
error-not-an-email = Zadejte e-mailovou adresu, například jmeno@example.eu
error-not-a-phone = Zadejte telefonní číslo s předvolbou země, například +351 21 123 45 67
error-not-a-url = Zadejte úplnou adresu začínající https:// nebo http://, například https://example.eu
error-not-an-iban = Zadejte IBAN: dvě písmena kódu země, dvě kontrolní číslice a poté číslo účtu
error-iban-length = Délka čísla IBAN začínajícího na { $country }: { $length }. Porovnejte zadaný údaj s originálem
error-iban-mistyped = Kontrolní číslice nesouhlasí: nejméně jeden znak je chybný. Porovnejte IBAN s originálem
error-not-a-plate = Zadejte registrační značku tak, jak je uvedena na vozidle: písmena, číslice a spojovníky

# Calls that failed.
error-not-found = Na této adrese není nic, co byste mohli vidět. Zkontrolujte číslo nebo se vraťte na seznam.
error-stale = Mezitím to změnil někdo z vašeho orgánu nebo druhý orgán. Co jste napsali, zde stále je: porovnejte to s novým stavem a odešlete znovu.
error-key-reused = Tento formulář již byl odeslán s jiným obsahem. Než odešlete nový, otevřete stránku znovu.
error-signed-out = Již nejste přihlášeni. Přihlaste se znovu; co jste napsali, se přenese.
error-unavailable = Tato část systému je dočasně mimo provoz. Co bylo uloženo, je v bezpečí. Zkuste to znovu za několik minut.
error-internal = Na naší straně došlo k chybě. Co bylo uloženo, je v bezpečí. Zkuste to znovu; pokud se chyba zopakuje, sdělte referenční číslo technické podpoře.
error-unreadable = Stránku se nepodařilo zpracovat, možná proto, že byla otevřena během aktualizace. Načtěte ji znovu.
error-no-answer = Se systémem se nelze spojit. Zkontrolujte připojení a zkuste to znovu; stránku nezavírejte, aby se neztratilo, co jste napsali.

# Signing in.
error-sign-in-no-fit = Uživatelské jméno nebo heslo není správné. Zkontrolujte obojí a zkuste to znovu.
error-sign-in-over = Přihlášení trvalo příliš dlouho. Začněte znovu zadáním jména a hesla.
error-factor-required = Než budete pokračovat, potřebujete druhý faktor. Nastavte si ho nyní.
error-provider-cancelled = Nejste přihlášeni: přihlášení u poskytovatele bylo zrušeno nebo odmítnuto. Zkuste to znovu, nebo se přihlaste heslem.
error-provider-unknown-person = S touto identitou tu není propojen žádný účet. Přihlaste se uživatelským jménem a heslem a identitu propojte na stránce „Můj účet“.
error-provider-level = Poskytovatel nepotvrdil vaši totožnost s požadovanou úrovní zabezpečení. Přihlaste se u něj s druhým faktorem.
error-provider-down = Poskytovatel je teď nedostupný. Zkuste to za několik minut, nebo se přihlaste heslem.
error-provider-untrusted = Odpověď poskytovatele nebyla přijata: přišla pozdě, už byla použita, nebo neodpovídá. Začněte znovu.
error-prove-again = Přihlásili jste se už před nějakou dobou. Přihlaste se znovu v jiném okně a krok zopakujte.
error-sign-in-wait = { $seconds ->
    [one] Příliš mnoho pokusů. Před dalším pokusem počkejte { $seconds } sekundu.
    [few] Příliš mnoho pokusů. Před dalším pokusem počkejte { $seconds } sekundy.
    [many] Příliš mnoho pokusů. Před dalším pokusem počkejte { $seconds } sekundy.
   *[other] Příliš mnoho pokusů. Před dalším pokusem počkejte { $seconds } sekund.
}

# Calls that were turned away.
error-too-large = Odeslaná data jsou příliš velká. Zkraťte texty a soubory přikládejte po jednom.
error-too-many-calls = Z vašeho prohlížeče přišlo v krátké době příliš mnoho požadavků. Chvíli počkejte a zkuste to znovu.
error-foreign-origin = Tento formulář nebyl odeslán ze stránky tohoto systému. Otevřete stránku zde a odešlete jej znovu.
error-outside-remit = To přesahuje funkce vašeho orgánu. Obraťte se na příslušného koordinátora.
error-function-taken = Tuto funkci již má jiný orgán pro stejný stát, region nebo oblast politiky. Nejprve mu ji odeberte.
error-circular-delegation = Tento orgán je v síti nad vaším a nemůže od něj funkci získat.
error-holds-functions = Tento orgán má v síti ještě funkce. Nejprve mu je odeberte.
error-authority-changed = Tento úkon již nelze provést: orgán nebo jeho postavení v síti mezitím někdo změnil. Otevřete znovu jeho stránku a podívejte se, co lze udělat nyní.
error-not-a-coordinator = Zvolený orgán nemá funkci, která to zde dovoluje. Nejprve mu funkci svěřte, nebo zvolte jiného koordinátora.

error-last-administrator = Je to jediný správce vašeho orgánu. Nejprve určete jiného správce.
error-not-in-this-state = Účet se mezitím změnil. Podívejte se na něj znovu.
error-second-administrator = Musí to schválit druhý správce: ani ten, kdo o to požádal, ani dotyčná osoba.
error-identity-taken = Tato identita je už propojena s účtem, nebo je váš účet propojen s jinou identitou u tohoto poskytovatele. Nejprve zrušte ono propojení.
error-not-a-username = Použijte 3 až 64 písmen, číslic, teček, spojovníků nebo podtržítek
error-username-taken = Toto uživatelské jméno je obsazené. Zvolte jiné
error-password-too-short = Použijte nejméně { $min } znaků
error-password-too-common = Toto heslo se často používá nebo vyšlo najevo při úniku dat. Zvolte jiné
error-password-about-owner = Heslem nesmí být vaše jméno, adresa ani název vašeho orgánu. Zvolte jiné
error-wrong-code = Kód nepatří k tomuto odkazu. Ověřte jej u správce
error-wrong-password = Heslo není správné
error-wrong-factor-code = Kód není správný, je příliš starý nebo už byl použit. Zadejte ten, který aplikace právě ukazuje
error-wrong-passkey = Přístupový klíč zde není znám, nebo byl potvrzen příliš pozdě. Zkuste to znovu, nebo se přihlaste uživatelským jménem a heslem
error-not-a-name = Napište jméno bez zvláštních znaků
error-colleague-exists = Kolega s touto e-mailovou adresou již existuje
error-not-a-colleague = Žádný aktivní kolega nemá toto uživatelské jméno ani e-mailovou adresu
error-deputy-circle = Zvolte jiného zástupce: některý den by byli nepřítomni všichni, kdo se navzájem zastupují
error-for-coordinators = Řešitele sporů mají jen koordinátoři
error-unknown-procedure = Postup { $text } neexistuje
error-role-for-alerts = { $text } je role jen pro výstrahy a oznámení
error-unknown-role = Role { $text } neexistuje
error-unknown-language = Jazyk { $text } neexistuje
error-repeated-line = Tato e-mailová adresa je již na řádku { $line }
error-not-utf8 = Řádek { $line } nelze přečíst. Uložte tabulku jako CSV v UTF-8
error-no-heading = První řádek musí pojmenovat sloupce, alespoň name a email
error-column-count = Řádek nemá tolik sloupců jako první
error-too-many-lines = Importujte najednou nejvýše { $max } řádků
error-work-copy-submitted = Pracovní kopie čeká na schválení nebo je v platnosti a nelze ji měnit. Nejprve ji vezměte zpět.
error-work-copy-not-submitted = Pracovní kopie nebyla předložena nebo je již v platnosti.
error-definition-faulty = Definice obsahuje chyby. Opravte, co uvádí seznam, a zkuste to znovu.
error-author-cannot-approve = Co jste napsali, musí schválit někdo jiný.
error-not-a-publisher = Schválit definici nebo ji vrátit smí jen správce orgánu Komise. Obraťte se na některého z nich.
error-definition-unreadable = Soubor nelze přečíst, a proto jej nelze změnit formulářem. Opravte jej v souboru.
error-written-otherwise = Tato část je zapsána tak, že ji formulář nemůže změnit. Změňte ji v souboru.
error-not-a-procedure-folder = Soubor není archiv (ZIP) jednoho postupu. Vyberte archiv s procedure.toml a jeho texty.
error-not-an-identifier = Použijte malá písmena bez diakritiky, číslice a podtržítka; začněte písmenem
error-not-a-condition = Zapište podmínku jako v definici, například {"{"} field = "x", answered = true {"}"}
error-name-taken = Tento název je již použit. Zvolte jiný
error-not-taken-up = Nejprve žádost převezměte; do té doby vidíte jen její záhlaví.
error-waits-for-allocation = Tato žádost čeká na přidělení. Než s ní kdokoli začne pracovat, musí být ve vašem orgánu někomu přidělena.
error-no-coordinator = V tuto chvíli o tom nemůže rozhodnout žádný koordinátor. Obraťte se na národního koordinátora.
error-coordinators-called = Koordinátoři již byli přizváni.
error-not-overdue = Před přijetím žádosti lze koordinátory přizvat až po uplynutí lhůty.
error-commission-not-reachable = V Komisi se tohoto postupu v současnosti nikdo neúčastní.
error-waits-for-decision = Něco zde čeká na rozhodnutí. Vyčkejte na ně, nebo vezměte zpět, co bylo předloženo.
error-deadline-not-over = To je možné až po uplynutí lhůty.
error-not-extensible = Nyní nelze prodloužit žádnou lhůtu: byla již prodloužena, skončila, nebo žádná neběží.
error-no-such-part = Žádná z otázek svěřených jinému orgánu není ve fázi, kterou to vyžaduje.
error-confidential-already = Vaše strana již o důvěrné zacházení požádala.
error-closing-proposed = Návrh na uzavření čeká na odpověď. Pochází-li od druhého orgánu, vyjádřete souhlas, nebo ho odmítněte.
error-no-closing-proposed = Druhý orgán uzavření nenavrhl.
error-commission-informed = Komise už byla o této žádosti informována.
error-not-confidential = Vaše strana o důvěrné zacházení nepožádala.
error-taken-up-already = Váš orgán již žádost převzal.
error-refusal-overruled = Koordinátor shledal vaše odmítnutí nedůvodným, proto nemůžete odmítnout znovu.
error-opinion-awaited = Komise byla požádána o stanovisko a dosud je nevydala.
error-data-blocked = Údaje této žádosti jsou zablokovány, a proto v ní nelze nic měnit.
error-colleague-without-role = Tento kolega nemůže na žádosti pracovat. Vyberte někoho, kdo žádosti v tomto postupu připravuje nebo vyřizuje.
error-undo-over = To již nelze vrátit zpět: uplynulo deset minut, nebo se tak už stalo.
error-changed-since = Někdo to mezitím změnil, proto to zůstává, jak to je.
error-rights-changed = Vaše oprávnění byla v této chvíli změněna, proto se nic neprovedlo. Otevřete stránku znovu, abyste viděli, co nyní smíte dělat.
error-nothing-selected = Vyberte alespoň jednu žádost.
error-label-exists = Váš orgán již má štítek s tímto názvem. Zvolte jiný.
error-too-many-labels = Váš orgán již má nejvyšší možný počet štítků ({ $max }). Přestaňte používat některý nepotřebný.
error-unit-exists = Váš orgán již má útvar s tímto názvem. Zvolte jiný.
error-too-many-units = Váš orgán již má nejvyšší možný počet útvarů ({ $max }). Uzavřete některý nepotřebný.
error-group-exists = Skupinu s tímto názvem již máte. Zvolte jiný.
error-too-many-groups = Již máte nejvyšší možný počet skupin ({ $max }). Smažte některou nepotřebnou.
error-group-full = Skupina již obsahuje nejvyšší možný počet orgánů ({ $max }). Některý odeberte, nebo zvolte jinou skupinu.
error-not-hours = Zadejte u každého úseku začátek a konec, například 9:00-12:00
error-span-reversed = Úsek končí dříve, než začíná. Změňte jeden z časů
error-spans-overlap = Druhý úsek začíná dříve, než skončí první. Jeden z nich změňte
error-too-many-spans = Zadejte nejvýše dva úseky denně
error-closing-too-long = Orgán by měl zavřeno déle než dva roky. Zvolte dřívější poslední den
error-too-many-searches = V krátké době jste hledali osoby příliš často. Vyčkejte hodinu nebo hledejte podle čísla.
error-too-many-saved-searches = Více hledání uložit nelze. Jedno odeberte a poté uložte toto.
error-too-many-exports = V krátké době jste adresář stáhli příliš často. Zkuste to znovu za hodinu.
