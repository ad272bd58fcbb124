# Seznam postopkov in stran vsakega od njih.
procedures-title = Postopki
procedures-lead = O čem lahko organi poizvedujejo drug pri drugem prek informacijskega sistema za notranji trg in po katerih pravilih.
procedures-words = Poišči postopek
procedures-none = Noben postopek ne vsebuje teh besed.
procedures-back = Vsi postopki
procedures-count =
    { $count ->
        [one] { $count } postopek
        [two] { $count } postopka
        [few] { $count } postopki
       *[other] { $count } postopkov
    }
procedure-about = O tem postopku
procedure-version = Različica { $version }
procedure-version-current = velja za nova zaprosila
procedure-version-old = Za nova zaprosila velja druga različica tega postopka
procedure-versions = Različice
procedure-in-english = Besedila tega postopka v vašem jeziku niso popolna. Prikazana so v angleščini.
procedure-not-public = Informacije o tem postopku lahko berejo samo prijavljene osebe.
procedure-participants = Kdo sodeluje
admission-title = Dopuščeni organi
admission-abroad = Druga država kot država organa prosilca
admission-at-sending = Velja le pri pošiljanju, ne pri odstopu
coordinators-never = Nikoli
coordinators-optional = Mogoče, vendar ni obvezno
coordinators-mandatory = Vedno, prek koordinatorja
procedure-workflow = Potek zaprosila
procedure-deadlines = Roki
procedure-refusal = Razlogi za zavrnitev
procedure-refusal-free = Zadostuje opisna obrazložitev.
procedure-refusal-reason = Potrebna je tudi opisna obrazložitev.
attachment-request = Z zaprosilom
attachment-reply = Z odgovorom
attachment-must = Priložiti je treba enega od teh dokumentov
attachment-sometimes = V nekaterih primerih je treba priložiti enega od teh dokumentov
attachment-may = Priložiti je mogoče samo te dokumente
attachment-none = Dokumentov ni mogoče priložiti
procedure-told = Obveščene strani
procedure-daily = Z dnevnim sporočilom, razen če je oseba izbrala drugače
procedure-follows = Lahko sledi iz
procedure-form = Vsebina zaprosila
procedure-special = posebej varovano
procedure-special-ground = Dovoljeno na podlagi
procedure-before-acceptance = vidno pred sprejemom
procedure-blocking = Blokiranje
procedure-erasing = Izbris
procedure-agree-date = Potrdi predlagani rok
procedure-close-unattended = Samodejni zaključek

deadline-days = { $count ->
    [one] { $count } koledarski dan
    [two] { $count } koledarska dneva
    [few] { $count } koledarski dnevi
   *[other] { $count } koledarskih dni
}
deadline-weeks = { $count ->
    [one] { $count } teden
    [two] { $count } tedna
    [few] { $count } tedni
   *[other] { $count } tednov
}
deadline-months = { $count ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } meseci
   *[other] { $count } mesecev
}
deadline-years = { $count ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
}
deadline-after-sending = { $length } po odposlanju zaprosila
deadline-working-days = { $count ->
    [one] { $count } delovni dan
    [two] { $count } delovna dneva
    [few] { $count } delovni dnevi
   *[other] { $count } delovnih dni
}
deadline-after-receipt = { $length } po prejemu
deadline-after-completeness = { $length } po dnevu, ko je zaprosilo popolno
deadline-after-field = { $length } po datumu, navedenem v polju »{ $field }«
deadline-conditional = Rok teče le, če podatki v obrazcu izpolnjujejo določen pogoj
deadline-completed-by = Dopolni se z
deadline-after-acceptance = { $length } po sprejemu
deadline-on-agreed-date = Na dogovorjeni dan
deadline-after-agreed-date = { $length } po dogovorjenem dnevu
deadline-after-closure = { $length } po formalnem zaključku
deadline-reminder = Opomnik { $day }. dan
deadline-reminders-before = Opomniki, dni prej: { $days }
deadline-escalates-after = Obvestilo obema organoma, delovni dnevi po izteku: { $days }

diagram-title = Diagram stanj
diagram-description = Spodnja tabela pove isto z besedami.
diagram-by = Kdo
diagram-to = Vodi v stanje
diagram-stays = ostane nespremenjeno

value-text = Besedilo
value-long-text = Daljše besedilo
value-choice = Ena od teh možnosti
value-choices = Ena ali več teh možnosti
value-period = Obdobje
value-number = Število
value-address = Naslov
value-percentage = Odstotek
value-company = Podjetje
value-profession = Poklic
value-language = Jezik
value-identity-document = Osebni dokument
value-email = E-poštni naslov
value-phone = Telefonska številka
value-url = Spletni naslov
value-iban = Bančni račun (IBAN)
value-vehicle-plate = Registrska številka vozila
value-declaration = Izjava, ki jo je treba potrditi
value-person = Oseba
value-register = Vpis v register
