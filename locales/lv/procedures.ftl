# Procedūru saraksts un katras procedūras lapa.
procedures-title = Procedūras
procedures-lead = Ko iestādes var cita citai jautāt Iekšējā tirgus informācijas sistēmā un pēc kādiem noteikumiem.
procedures-words = Meklēt procedūru
procedures-none = Nevienā procedūrā nav šādu vārdu.
procedures-back = Visas procedūras
procedures-count =
    { $count ->
        [zero] { $count } procedūru
        [one] { $count } procedūra
       *[other] { $count } procedūras
    }
procedure-about = Par šo procedūru
procedure-version = { $version }. versija
procedure-version-current = piemērojama jauniem pieprasījumiem
procedure-version-old = Jauniem pieprasījumiem piemēro citu šīs procedūras versiju
procedure-versions = Versijas
procedure-in-english = Daļa šīs procedūras tekstu nav pieejama jūsu valodā. Teksti ir redzami angļu valodā.
procedure-not-public = Par šo procedūru var lasīt tikai personas, kas ir pieteikušās sistēmā.
procedure-participants = Dalībnieki
admission-title = Atļautās iestādes
admission-abroad = Cita valsts nekā pieprasījuma iesniedzējai iestādei
admission-at-sending = Attiecas tikai uz nosūtīšanu, ne uz pārsūtīšanu
coordinators-never = Nekad
coordinators-optional = Iespējams, bet nav obligāti
coordinators-mandatory = Vienmēr, ar koordinatora starpniecību
procedure-workflow = Pieprasījuma gaita
procedure-deadlines = Termiņi
procedure-refusal = Noraidīšanas pamati
procedure-refusal-free = Pietiek ar rakstisku pamatojumu.
procedure-refusal-reason = Vajadzīgs arī rakstisks pamatojums.
attachment-request = Kopā ar pieprasījumu
attachment-reply = Kopā ar atbildi
attachment-must = Jāpievieno viens no šiem dokumentiem
attachment-sometimes = Dažos gadījumos jāpievieno viens no šiem dokumentiem
attachment-may = Drīkst pievienot tikai šos dokumentus
attachment-none = Dokumentus nedrīkst pievienot
procedure-told = Informētās puses
procedure-daily = Ar dienas e-pastu, ja persona nav izvēlējusies citādi
procedure-follows = Var sekot pēc
procedure-form = Pieprasījuma saturs
procedure-special = īpaši aizsargāti dati
procedure-special-ground = To atļauj:
procedure-before-acceptance = redzams pirms pieņemšanas
procedure-blocking = Bloķēšana
procedure-erasing = Dzēšana
procedure-agree-date = Piekrist ierosinātajam datumam
procedure-close-unattended = Automātiska slēgšana

deadline-days = { $count ->
    [zero] { $count } kalendāro dienu
    [one] { $count } kalendārā diena
   *[other] { $count } kalendārās dienas
}
deadline-weeks = { $count ->
    [zero] { $count } nedēļu
    [one] { $count } nedēļa
   *[other] { $count } nedēļas
}
deadline-months = { $count ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
deadline-years = { $count ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}
deadline-after-sending = { $length } pēc pieprasījuma nosūtīšanas
deadline-working-days = { $count ->
    [zero] { $count } darbdienu
    [one] { $count } darbdiena
   *[other] { $count } darbdienas
}
deadline-after-receipt = { $length } pēc saņemšanas
deadline-after-completeness = { $length } pēc tam, kad pieprasījums ir pilnīgs
deadline-after-field = { $length } pēc datuma, kas norādīts laukā “{ $field }”
deadline-conditional = Termiņš rit tikai tad, ja veidlapas dati atbilst noteiktam nosacījumam
deadline-completed-by = Papildina ar
deadline-after-acceptance = { $length } pēc pieņemšanas
deadline-on-agreed-date = Saskaņotajā datumā
deadline-after-agreed-date = { $length } pēc saskaņotā datuma
deadline-after-closure = { $length } pēc oficiālās slēgšanas
deadline-reminder = Atgādinājums { $day }. dienā
deadline-reminders-before = Atgādinājumi, dienas iepriekš: { $days }
deadline-escalates-after = Abu iestāžu informēšana, darbdienas pēc termiņa: { $days }

diagram-title = Statusu diagramma
diagram-description = Tālāk dotā tabula to pašu pasaka vārdos.
diagram-by = Kas
diagram-to = Nākamais statuss
diagram-stays = nemainās

value-text = Teksts
value-long-text = Garāks teksts
value-choice = Viena no šīm iespējām
value-choices = Viena vai vairākas no šīm iespējām
value-period = Laikposms
value-number = Skaitlis
value-address = Adrese
value-percentage = Procentuālā daļa
value-company = Uzņēmums
value-profession = Profesija
value-language = Valoda
value-identity-document = Personu apliecinošs dokuments
value-email = E-pasta adrese
value-phone = Tālruņa numurs
value-url = Tīmekļa adrese
value-iban = Bankas konts (IBAN)
value-vehicle-plate = Transportlīdzekļa reģistrācijas numurs
value-declaration = Apstiprināma deklarācija
value-person = Persona
value-register = Ieraksts reģistrā
