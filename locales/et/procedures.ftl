# Menetluste loetelu ja iga menetluse leht.
procedures-title = Menetlused
procedures-lead = Mida asutused saavad üksteiselt siseturu infosüsteemi kaudu küsida ja milliste reeglite järgi.
procedures-words = Otsi menetlust
procedures-none = Ükski menetlus ei sisalda neid sõnu.
procedures-back = Kõik menetlused
procedures-count =
    { $count ->
        [one] { $count } menetlus
       *[other] { $count } menetlust
    }
procedure-about = Selle menetluse kohta
procedure-version = Versioon { $version }
procedure-version-current = kehtib uute päringute suhtes
procedure-version-old = Uute päringute suhtes kehtib selle menetluse teine versioon
procedure-versions = Versioonid
procedure-in-english = Osa selle menetluse tekste puudub teie keeles. Tekstid kuvatakse inglise keeles.
procedure-not-public = Selle menetluse kohta saavad lugeda üksnes sisselogitud isikud.
procedure-participants = Osalejad
admission-title = Lubatud asutused
admission-abroad = Muu riik kui päringu esitanud asutuse riik
admission-at-sending = Kehtib ainult saatmisel, mitte edastamisel
coordinators-never = Mitte kunagi
coordinators-optional = Võimalik, kuid mitte kohustuslik
coordinators-mandatory = Alati, seda teeb koordinaator
procedure-workflow = Päringu käik
procedure-deadlines = Tähtajad
procedure-refusal = Keeldumise alused
procedure-refusal-free = Piisab sõnalisest põhjendusest.
procedure-refusal-reason = Vaja on ka sõnalist põhjendust.
attachment-request = Päringuga koos
attachment-reply = Vastusega koos
attachment-must = Üks neist dokumentidest tuleb lisada
attachment-sometimes = Mõnel juhul tuleb üks neist dokumentidest lisada
attachment-may = Lisada võib ainult neid dokumente
attachment-none = Dokumente ei saa lisada
procedure-told = Teavitatavad pooled
procedure-daily = Päeva kirjaga, kui isik ei ole teisiti valinud
procedure-follows = Võib järgneda
procedure-form = Päringu sisu
procedure-special = erilise kaitse all
procedure-special-ground = Lubatud järgmise sätte alusel:
procedure-before-acceptance = nähtav enne vastuvõtmist
procedure-blocking = Blokeerimine
procedure-erasing = Kustutamine
procedure-agree-date = Nõustu pakutud kuupäevaga
procedure-close-unattended = Automaatne lõpetamine

deadline-days = { $count ->
    [one] { $count } kalendripäev
   *[other] { $count } kalendripäeva
}
deadline-weeks = { $count ->
    [one] { $count } nädal
   *[other] { $count } nädalat
}
deadline-months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
deadline-years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aastat
}
deadline-after-sending = { $length } pärast päringu saatmist
deadline-working-days = { $count ->
    [one] { $count } tööpäev
   *[other] { $count } tööpäeva
}
deadline-after-receipt = { $length } pärast kättesaamist
deadline-after-completeness = { $length } pärast seda, kui päring on täielik
deadline-after-field = { $length } pärast väljal „{ $field }“ märgitud kuupäeva
deadline-conditional = Tähtaeg kulgeb ainult siis, kui vormi andmed vastavad teatud tingimusele
deadline-completed-by = Täielikuks muudab
deadline-after-acceptance = { $length } pärast vastuvõtmist
deadline-on-agreed-date = Kokkulepitud kuupäeval
deadline-after-agreed-date = { $length } pärast kokkulepitud kuupäeva
deadline-after-closure = { $length } pärast ametlikku lõpetamist
deadline-reminder = Meeldetuletus { $day }. päeval
deadline-reminders-before = Meeldetuletused, päevi enne: { $days }
deadline-escalates-after = Mõlema asutuse teavitamine, tööpäevi pärast tähtaega: { $days }

diagram-title = Olekudiagramm
diagram-description = Allolev tabel ütleb sama sõnadega.
diagram-by = Kes
diagram-to = Järgmine olek
diagram-stays = jääb samaks

value-text = Tekst
value-long-text = Pikem tekst
value-choice = Üks järgmistest
value-choices = Üks või mitu järgmistest
value-period = Ajavahemik
value-number = Arv
value-address = Aadress
value-percentage = Protsent
value-company = Ettevõtja
value-profession = Kutseala
value-language = Keel
value-identity-document = Isikut tõendav dokument
value-email = E-posti aadress
value-phone = Telefoninumber
value-url = Veebiaadress
value-iban = Pangakonto (IBAN)
value-vehicle-plate = Sõiduki registreerimisnumber
value-declaration = Kinnitamist vajav deklaratsioon
value-person = Isik
value-register = Registrikanne
