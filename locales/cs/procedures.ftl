# Seznam postupů a stránka každého z nich.
procedures-title = Postupy
procedures-lead = Na co se orgány mohou navzájem dotazovat prostřednictvím systému pro výměnu informací o vnitřním trhu a podle jakých pravidel.
procedures-words = Najít postup
procedures-none = Těmto slovům neodpovídá žádný postup.
procedures-back = Všechny postupy
procedures-count =
    { $count ->
        [one] { $count } postup
        [few] { $count } postupy
        [many] { $count } postupu
       *[other] { $count } postupů
    }
procedure-about = O tomto postupu
procedure-version = Verze { $version }
procedure-version-current = platí pro nové žádosti
procedure-version-old = Nové žádosti se řídí jinou verzí tohoto postupu
procedure-versions = Verze
procedure-in-english = Texty tohoto postupu nejsou ve vašem jazyce úplné. Zobrazují se anglicky.
procedure-not-public = Informace o tomto postupu si mohou přečíst jen přihlášené osoby.
procedure-participants = Kdo se účastní
admission-title = Připuštěné orgány
admission-abroad = Jiný stát než stát žádajícího orgánu
admission-at-sending = Platí jen při odeslání, nikoli při postoupení
coordinators-never = Nikdy
coordinators-optional = Možné, nikoli povinné
coordinators-mandatory = Vždy, prostřednictvím koordinátora
procedure-workflow = Průběh žádosti
procedure-deadlines = Lhůty
procedure-refusal = Důvody odmítnutí
procedure-refusal-free = Stačí slovní odůvodnění.
procedure-refusal-reason = Je nutné i slovní odůvodnění.
attachment-request = Se žádostí
attachment-reply = S odpovědí
attachment-must = Jeden z těchto dokumentů musí být přiložen
attachment-sometimes = V některých případech musí být přiložen jeden z těchto dokumentů
attachment-may = Přiložit lze pouze tyto dokumenty
attachment-none = Nelze přiložit žádné dokumenty
procedure-told = Informované strany
procedure-daily = S denním e-mailem, pokud si osoba nezvolila jinak
procedure-follows = Může navazovat na
procedure-form = Obsah žádosti
procedure-special = zvlášť chráněný údaj
procedure-special-ground = Povoleno podle
procedure-before-acceptance = viditelné před přijetím
procedure-blocking = Zablokování
procedure-erasing = Výmaz
procedure-agree-date = Souhlasit s navrženým termínem
procedure-close-unattended = Automatické uzavření

deadline-days = { $count ->
    [one] { $count } kalendářní den
    [few] { $count } kalendářní dny
    [many] { $count } kalendářního dne
   *[other] { $count } kalendářních dnů
}
deadline-weeks = { $count ->
    [one] { $count } týden
    [few] { $count } týdny
    [many] { $count } týdne
   *[other] { $count } týdnů
}
deadline-months = { $count ->
    [one] { $count } měsíc
    [few] { $count } měsíce
    [many] { $count } měsíce
   *[other] { $count } měsíců
}
deadline-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roku
   *[other] { $count } let
}
deadline-after-sending = { $length } od odeslání žádosti
deadline-working-days = { $count ->
    [one] { $count } pracovní den
    [few] { $count } pracovní dny
    [many] { $count } pracovního dne
   *[other] { $count } pracovních dnů
}
deadline-after-receipt = { $length } od doručení žádosti
deadline-after-completeness = { $length } ode dne, kdy je žádost úplná
deadline-after-field = { $length } od data uvedeného v poli „{ $field }“
deadline-conditional = Lhůta běží, jen pokud údaje ve formuláři splňují určitou podmínku
deadline-completed-by = Doplní se úkonem
deadline-after-acceptance = { $length } od přijetí
deadline-on-agreed-date = V dohodnutém termínu
deadline-after-agreed-date = { $length } od dohodnutého termínu
deadline-after-closure = { $length } od formálního uzavření
deadline-reminder = Připomenutí { $day }. den
deadline-reminders-before = Připomenutí, dní předem: { $days }
deadline-escalates-after = Oba orgány vyrozuměny, pracovní dny po lhůtě: { $days }

diagram-title = Stavový diagram
diagram-description = Tabulka níže uvádí totéž slovy.
diagram-by = Kdo
diagram-to = Vede do stavu
diagram-stays = stav se nemění

value-text = Krátký text
value-long-text = Delší text
value-choice = Jedna z možností
value-choices = Jedna nebo více možností
value-period = Období
value-number = Číslo
value-address = Adresa
value-percentage = Procentní podíl
value-company = Podnik
value-profession = Povolání
value-language = Jazyk
value-identity-document = Doklad totožnosti
value-email = E-mailová adresa
value-phone = Telefonní číslo
value-url = Internetová adresa
value-iban = Bankovní účet (IBAN)
value-vehicle-plate = Registrační značka vozidla
value-declaration = Prohlášení k potvrzení
value-person = Osoba
value-register = Zápis v rejstříku
