# Lista procedurilor și pagina fiecăreia.
procedures-title = Proceduri
procedures-lead = Ce își pot solicita reciproc autoritățile prin intermediul Sistemului de informare al pieței interne și după ce reguli.
procedures-words = Găsiți o procedură
procedures-none = Nicio procedură nu conține aceste cuvinte.
procedures-back = Toate procedurile
procedures-count =
    { $count ->
        [one] { $count } procedură
        [few] { $count } proceduri
       *[other] { $count } de proceduri
    }
procedure-about = Despre această procedură
procedure-version = Versiunea { $version }
procedure-version-current = în vigoare pentru solicitările noi
procedure-version-old = Solicitările noi urmează altă versiune a acestei proceduri
procedure-versions = Versiuni
procedure-in-english = Textele acestei proceduri nu sunt complete în limba dumneavoastră. Ele sunt afișate în limba engleză.
procedure-not-public = Numai persoanele autentificate pot consulta această procedură.
procedure-participants = Cine participă
admission-title = Autorități admise
admission-abroad = Un alt stat decât cel al autorității solicitante
admission-at-sending = Se aplică numai la trimitere, nu și la redirecționare
coordinators-never = Niciodată
coordinators-optional = Posibil, dar nu obligatoriu
coordinators-mandatory = Întotdeauna, de către un coordonator
procedure-workflow = Parcursul unei solicitări
procedure-deadlines = Termene
procedure-refusal = Motive de refuz
procedure-refusal-free = Este suficientă o justificare în scris.
procedure-refusal-reason = Este necesară și o justificare în scris.
attachment-request = Cu solicitarea
attachment-reply = Cu răspunsul
attachment-must = Trebuie anexat unul dintre aceste documente
attachment-sometimes = În unele cazuri trebuie anexat unul dintre aceste documente
attachment-may = Pot fi anexate numai aceste documente
attachment-none = Nu pot fi anexate documente
procedure-told = Părți anunțate
procedure-daily = Cu e-mailul zilei, dacă persoana nu a ales altfel
procedure-follows = Poate urma după
procedure-form = Conținutul unei solicitări
procedure-special = cu protecție specială
procedure-special-ground = Permis în temeiul
procedure-before-acceptance = vizibil înainte de acceptare
procedure-blocking = Blocare
procedure-erasing = Ștergere
procedure-agree-date = Acceptați data propusă
procedure-close-unattended = Închidere automată

deadline-days = { $count ->
    [one] { $count } zi calendaristică
    [few] { $count } zile calendaristice
   *[other] { $count } de zile calendaristice
}
deadline-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
deadline-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
deadline-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
deadline-after-sending = { $length } de la trimiterea solicitării
deadline-working-days = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
deadline-after-receipt = { $length } de la primire
deadline-after-completeness = { $length } de la data la care solicitarea este completă
deadline-after-field = { $length } de la data indicată în câmpul „{ $field }”
deadline-conditional = Termenul curge numai dacă datele din formular îndeplinesc o condiție
deadline-completed-by = Completat prin
deadline-after-acceptance = { $length } de la acceptare
deadline-on-agreed-date = La data convenită
deadline-after-agreed-date = { $length } de la data convenită
deadline-after-closure = { $length } de la închiderea oficială
deadline-reminder = Memento în ziua { $day }
deadline-reminders-before = Mementouri, zile înainte: { $days }
deadline-escalates-after = Înștiințarea ambelor autorități, zile lucrătoare după termen: { $days }

diagram-title = Diagrama stadiilor
diagram-description = Tabelul de mai jos spune același lucru în cuvinte.
diagram-by = De către
diagram-to = Duce la
diagram-stays = rămâne neschimbat

value-text = Text scurt
value-long-text = Text mai lung
value-choice = Una dintre aceste opțiuni
value-choices = Una sau mai multe dintre aceste opțiuni
value-period = Perioadă
value-number = Număr
value-address = Adresă
value-percentage = Procent
value-company = Întreprindere
value-profession = Profesie
value-language = Limbă
value-identity-document = Act de identitate
value-email = Adresă de e-mail
value-phone = Număr de telefon
value-url = Adresă de internet
value-iban = Cont bancar (IBAN)
value-vehicle-plate = Număr de înmatriculare al unui vehicul
value-declaration = Declarație care trebuie confirmată
value-person = Persoană
value-register = Înscriere într-un registru
