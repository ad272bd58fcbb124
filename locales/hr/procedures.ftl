# Popis postupaka i stranica svakoga od njih.
procedures-title = Postupci
procedures-lead = Što tijela mogu pitati jedno drugo putem Informacijskog sustava unutarnjeg tržišta i prema kojim pravilima.
procedures-words = Pronađi postupak
procedures-none = Nijedan postupak ne sadržava te riječi.
procedures-back = Svi postupci
procedures-count =
    { $count ->
        [one] { $count } postupak
        [few] { $count } postupka
       *[other] { $count } postupaka
    }
procedure-about = O ovom postupku
procedure-version = Verzija { $version }
procedure-version-current = na snazi za nove zahtjeve
procedure-version-old = Na nove zahtjeve primjenjuje se druga verzija ovog postupka
procedure-versions = Verzije
procedure-in-english = Tekstovi ovog postupka nisu potpuni na vašem jeziku. Prikazani su na engleskom.
procedure-not-public = Informacije o ovom postupku dostupne su samo prijavljenim osobama.
procedure-participants = Tko sudjeluje
admission-title = Tijela koja mogu sudjelovati
admission-abroad = Država različita od države tijela koje podnosi zahtjev
admission-at-sending = Vrijedi samo pri slanju, ne i pri prosljeđivanju
coordinators-never = Nikada
coordinators-optional = Moguće, ali nije obvezno
coordinators-mandatory = Uvijek, putem koordinatora
procedure-workflow = Tijek zahtjeva
procedure-deadlines = Rokovi
procedure-refusal = Razlozi za odbijanje
procedure-refusal-free = Dovoljno je opisno obrazloženje.
procedure-refusal-reason = Potrebno je i opisno obrazloženje.
attachment-request = Uz zahtjev
attachment-reply = Uz odgovor
attachment-must = Mora se priložiti jedan od ovih dokumenata
attachment-sometimes = U nekim slučajevima mora se priložiti jedan od ovih dokumenata
attachment-may = Mogu se priložiti samo ovi dokumenti
attachment-none = Dokumenti se ne mogu prilagati
procedure-told = Obaviještene strane
procedure-daily = S dnevnom porukom, osim ako je osoba odabrala drukčije
procedure-follows = Može slijediti nakon
procedure-form = Sadržaj zahtjeva
procedure-special = posebno zaštićeno
procedure-special-ground = Dopušteno na temelju
procedure-before-acceptance = vidljivo prije prihvaćanja
procedure-blocking = Blokiranje
procedure-erasing = Brisanje
procedure-agree-date = Prihvati predloženi rok
procedure-close-unattended = Automatsko zaključenje

deadline-days = { $count ->
    [one] { $count } kalendarski dan
    [few] { $count } kalendarska dana
   *[other] { $count } kalendarskih dana
}
deadline-weeks = { $count ->
    [one] { $count } tjedan
    [few] { $count } tjedna
   *[other] { $count } tjedana
}
deadline-months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
deadline-years = { $count ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}
deadline-after-sending = { $length } od slanja zahtjeva
deadline-working-days = { $count ->
    [one] { $count } radni dan
    [few] { $count } radna dana
   *[other] { $count } radnih dana
}
deadline-after-receipt = { $length } od primitka
deadline-after-completeness = { $length } od dana kad zahtjev postane potpun
deadline-after-field = { $length } od datuma navedenog u polju „{ $field }”
deadline-conditional = Rok teče samo ako podaci u obrascu ispunjavaju određeni uvjet
deadline-completed-by = Dopunjuje se radnjom
deadline-after-acceptance = { $length } od prihvaćanja
deadline-on-agreed-date = Na dogovoreni datum
deadline-after-agreed-date = { $length } od dogovorenog datuma
deadline-after-closure = { $length } od službenog zaključenja
deadline-reminder = Podsjetnik { $day }. dana
deadline-reminders-before = Podsjetnici, dana prije: { $days }
deadline-escalates-after = Obavijest obama tijelima, radnih dana nakon isteka: { $days }

diagram-title = Dijagram stanja
diagram-description = Tablica u nastavku prikazuje isto riječima.
diagram-by = Tko
diagram-to = Vodi u status
diagram-stays = ostaje nepromijenjeno

value-text = Tekst
value-long-text = Dulji tekst
value-choice = Jedna od ovih mogućnosti
value-choices = Jedna ili više ovih mogućnosti
value-period = Razdoblje
value-number = Broj
value-address = Adresa
value-percentage = Postotak
value-company = Poduzeće
value-profession = Profesija
value-language = Jezik
value-identity-document = Osobna isprava
value-email = Adresa e-pošte
value-phone = Telefonski broj
value-url = Internetska adresa
value-iban = Bankovni račun (IBAN)
value-vehicle-plate = Registarska oznaka vozila
value-declaration = Izjava koju treba potvrditi
value-person = Osoba
value-register = Upis u registar
