# Förteckningen över förfaranden och sidan för vart och ett.
procedures-title = Förfaranden
procedures-lead = Vad myndigheter kan fråga varandra om via informationssystemet för den inre marknaden, och enligt vilka regler.
procedures-words = Sök förfarande
procedures-none = Inget förfarande innehåller dessa ord.
procedures-back = Alla förfaranden
procedures-count =
    { $count ->
        [one] { $count } förfarande
       *[other] { $count } förfaranden
    }
procedure-about = Om detta förfarande
procedure-version = Version nr { $version }
procedure-version-current = gäller för en ny begäran
procedure-version-old = En ny begäran följer en annan version av detta förfarande
procedure-versions = Versioner
procedure-in-english = Texterna till detta förfarande är inte fullständiga på ditt språk. De visas på engelska.
procedure-not-public = Endast den som är inloggad kan läsa om detta förfarande.
procedure-participants = Vilka som deltar
admission-title = Tillåtna myndigheter
admission-abroad = En annan stat än den begärande myndighetens
admission-at-sending = Gäller bara vid sändning, inte vid vidarebefordran
coordinators-never = Aldrig
coordinators-optional = Möjligt men inte obligatoriskt
coordinators-mandatory = Alltid, genom en samordnare
procedure-workflow = Så handläggs en begäran
procedure-deadlines = Frister
procedure-refusal = Grunder för avslag
procedure-refusal-free = Det räcker med en motivering i ord.
procedure-refusal-reason = Det krävs även en motivering i ord.
attachment-request = Med begäran
attachment-reply = Med svaret
attachment-must = En av dessa handlingar måste bifogas
attachment-sometimes = I vissa fall måste en av dessa handlingar bifogas
attachment-may = Endast dessa handlingar får bifogas
attachment-none = Inga handlingar får bifogas
procedure-told = Sidor som får besked
procedure-daily = Med dagens mejl, om personen inte har valt något annat
procedure-follows = Kan följa på
procedure-form = Innehållet i en begäran
procedure-special = särskilt skyddad
procedure-special-ground = Tillåtet enligt
procedure-before-acceptance = synlig före godtagandet
procedure-blocking = Blockering
procedure-erasing = Radering
procedure-agree-date = Godta det föreslagna datumet
procedure-close-unattended = Automatiskt avslutande

deadline-days = { $count ->
    [one] { $count } kalenderdag
   *[other] { $count } kalenderdagar
}
deadline-weeks = { $count ->
    [one] { $count } vecka
   *[other] { $count } veckor
}
deadline-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
deadline-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
deadline-after-sending = { $length } efter det att begäran skickades
deadline-working-days = { $count ->
    [one] { $count } arbetsdag
   *[other] { $count } arbetsdagar
}
deadline-after-receipt = { $length } efter mottagandet
deadline-after-completeness = { $length } efter det att begäran är fullständig
deadline-after-field = { $length } efter det datum som anges i fältet ”{ $field }”
deadline-conditional = Fristen löper bara om uppgifterna i formuläret uppfyller ett villkor
deadline-completed-by = Fullständig genom
deadline-after-acceptance = { $length } efter godtagandet
deadline-on-agreed-date = På den överenskomna dagen
deadline-after-agreed-date = { $length } efter det överenskomna datumet
deadline-after-closure = { $length } efter det formella avslutandet
deadline-reminder = Påminnelse dag { $day }
deadline-reminders-before = Påminnelser, dagar före: { $days }
deadline-escalates-after = Båda myndigheterna underrättas, arbetsdagar efter fristen: { $days }

diagram-title = Tillståndsdiagram
diagram-description = Tabellen nedan säger samma sak i ord.
diagram-by = Utförs av
diagram-to = Leder till
diagram-stays = förblir oförändrad

value-text = Kort text
value-long-text = Längre text
value-choice = Ett av dessa alternativ
value-choices = Ett eller flera av dessa alternativ
value-period = Tidsperiod
value-number = Tal
value-address = Adress
value-percentage = Procentsats
value-company = Företag
value-profession = Yrke
value-language = Språk
value-identity-document = Identitetshandling
value-email = E-postadress
value-phone = Telefonnummer
value-url = Webbadress
value-iban = Bankkonto (IBAN)
value-vehicle-plate = Ett fordons registreringsnummer
value-declaration = Försäkran som ska bekräftas
value-person = Fysisk person
value-register = Uppgift i ett register
