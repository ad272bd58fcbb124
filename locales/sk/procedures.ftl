# Zoznam postupov a stránka každého z nich.
procedures-title = Postupy
procedures-lead = Na čo sa orgány môžu navzájom pýtať prostredníctvom informačného systému o vnútornom trhu a podľa akých pravidiel.
procedures-words = Nájsť postup
procedures-none = Týmto slovám nezodpovedá žiadny postup.
procedures-back = Všetky postupy
procedures-count =
    { $count ->
        [one] { $count } postup
        [few] { $count } postupy
        [many] { $count } postupu
       *[other] { $count } postupov
    }
procedure-about = O tomto postupe
procedure-version = Verzia { $version }
procedure-version-current = platí pre nové žiadosti
procedure-version-old = Nové žiadosti sa riadia inou verziou tohto postupu
procedure-versions = Verzie
procedure-in-english = Texty tohto postupu nie sú vo vašom jazyku úplné. Zobrazujú sa v angličtine.
procedure-not-public = Informácie o tomto postupe si môžu prečítať len prihlásené osoby.
procedure-participants = Kto sa zúčastňuje
admission-title = Pripustené orgány
admission-abroad = Iný štát ako štát žiadajúceho orgánu
admission-at-sending = Platí len pri odoslaní, nie pri postúpení
coordinators-never = Nikdy
coordinators-optional = Možné, nie povinné
coordinators-mandatory = Vždy, prostredníctvom koordinátora
procedure-workflow = Priebeh žiadosti
procedure-deadlines = Lehoty
procedure-refusal = Dôvody odmietnutia
procedure-refusal-free = Stačí slovné odôvodnenie.
procedure-refusal-reason = Potrebné je aj slovné odôvodnenie.
attachment-request = So žiadosťou
attachment-reply = S odpoveďou
attachment-must = Jeden z týchto dokumentov musí byť priložený
attachment-sometimes = V niektorých prípadoch musí byť priložený jeden z týchto dokumentov
attachment-may = Priložiť možno iba tieto dokumenty
attachment-none = Nemožno priložiť žiadne dokumenty
procedure-told = Informované strany
procedure-daily = S denným e-mailom, ak si osoba nezvolila inak
procedure-follows = Môže nadväzovať na
procedure-form = Obsah žiadosti
procedure-special = osobitne chránené
procedure-special-ground = Povolené podľa
procedure-before-acceptance = viditeľné pred prijatím
procedure-blocking = Zablokovanie
procedure-erasing = Vymazanie
procedure-agree-date = Súhlasiť s navrhnutým termínom
procedure-close-unattended = Automatické uzavretie

deadline-days = { $count ->
    [one] { $count } kalendárny deň
    [few] { $count } kalendárne dni
    [many] { $count } kalendárneho dňa
   *[other] { $count } kalendárnych dní
}
deadline-weeks = { $count ->
    [one] { $count } týždeň
    [few] { $count } týždne
    [many] { $count } týždňa
   *[other] { $count } týždňov
}
deadline-months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
    [many] { $count } mesiaca
   *[other] { $count } mesiacov
}
deadline-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roka
   *[other] { $count } rokov
}
deadline-after-sending = { $length } od odoslania žiadosti
deadline-working-days = { $count ->
    [one] { $count } pracovný deň
    [few] { $count } pracovné dni
    [many] { $count } pracovného dňa
   *[other] { $count } pracovných dní
}
deadline-after-receipt = { $length } od doručenia žiadosti
deadline-after-completeness = { $length } odo dňa, keď je žiadosť úplná
deadline-after-field = { $length } od dátumu uvedeného v poli „{ $field }“
deadline-conditional = Lehota plynie, len ak údaje vo formulári spĺňajú určitú podmienku
deadline-completed-by = Doplní sa úkonom
deadline-after-acceptance = { $length } od prijatia
deadline-on-agreed-date = V dohodnutom termíne
deadline-after-agreed-date = { $length } od dohodnutého termínu
deadline-after-closure = { $length } od formálneho uzavretia
deadline-reminder = Pripomienka { $day }. deň
deadline-reminders-before = Pripomienky, dní vopred: { $days }
deadline-escalates-after = Upovedomenie oboch orgánov, pracovné dni po lehote: { $days }

diagram-title = Stavový diagram
diagram-description = Tabuľka nižšie uvádza to isté slovami.
diagram-by = Kto
diagram-to = Vedie do stavu
diagram-stays = nemení sa

value-text = Krátky text
value-long-text = Dlhší text
value-choice = Jedna z týchto možností
value-choices = Jedna alebo viac z týchto možností
value-period = Obdobie
value-number = Číslo
value-address = Adresa
value-percentage = Percentuálny podiel
value-company = Podnik
value-profession = Povolanie
value-language = Jazyk
value-identity-document = Doklad totožnosti
value-email = E-mailová adresa
value-phone = Telefónne číslo
value-url = Internetová adresa
value-iban = Bankový účet (IBAN)
value-vehicle-plate = Evidenčné číslo vozidla
value-declaration = Vyhlásenie na potvrdenie
value-person = Osoba
value-register = Zápis v registri
