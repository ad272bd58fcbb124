# Az eljárások jegyzéke és az egyes eljárások oldala.
procedures-title = Eljárások
procedures-lead = Mit kérdezhetnek egymástól a hatóságok a belső piaci információs rendszerben, és milyen szabályok szerint.
procedures-words = Eljárás keresése
procedures-none = Egyetlen eljárásban sem szerepelnek ezek a szavak.
procedures-back = Minden eljárás
procedures-count =
    { $count ->
        [one] { $count } eljárás
       *[other] { $count } eljárás
    }
procedure-about = Erről az eljárásról
procedure-version = { $version }. változat
procedure-version-current = új megkeresésekre érvényes
procedure-version-old = Az új megkeresésekre ennek az eljárásnak egy másik változata vonatkozik
procedure-versions = Változatok
procedure-in-english = Az eljárás egyes szövegei az Ön nyelvén nem állnak rendelkezésre. A szövegek angolul jelennek meg.
procedure-not-public = Erről az eljárásról csak bejelentkezett személyek olvashatnak.
procedure-participants = Résztvevők
admission-title = Jogosult hatóságok
admission-abroad = A megkereső hatóságétól eltérő állam
admission-at-sending = Csak küldéskor érvényes, továbbításkor nem
coordinators-never = Soha
coordinators-optional = Lehetséges, de nem kötelező
coordinators-mandatory = Mindig, koordinátor végzi
procedure-workflow = A megkeresés menete
procedure-deadlines = Határidők
procedure-refusal = Az elutasítás okai
procedure-refusal-free = Elegendő a szöveges indokolás.
procedure-refusal-reason = Szöveges indokolás is szükséges.
attachment-request = A megkereséssel együtt
attachment-reply = A válasszal együtt
attachment-must = E dokumentumok egyikét csatolni kell
attachment-sometimes = Egyes esetekben e dokumentumok egyikét csatolni kell
attachment-may = Csak ezek a dokumentumok csatolhatók
attachment-none = Dokumentum nem csatolható
procedure-told = Értesített oldalak
procedure-daily = A napi levélben, hacsak a felhasználó másként nem döntött
procedure-follows = Követheti
procedure-form = A megkeresés tartalma
procedure-special = különösen védett
procedure-special-ground = Ezt lehetővé teszi:
procedure-before-acceptance = elfogadás előtt is látható
procedure-blocking = Zárolás
procedure-erasing = Törlés
procedure-agree-date = A javasolt határidő elfogadása
procedure-close-unattended = Automatikus lezárás

deadline-days = { $count ->
    [one] { $count } naptári nap
   *[other] { $count } naptári nap
}
deadline-weeks = { $count ->
    [one] { $count } hét
   *[other] { $count } hét
}
deadline-months = { $count ->
    [one] { $count } hónap
   *[other] { $count } hónap
}
deadline-years = { $count ->
    [one] { $count } év
   *[other] { $count } év
}
deadline-after-sending = { $length } a megkeresés elküldésétől
deadline-working-days = { $count ->
    [one] { $count } munkanap
   *[other] { $count } munkanap
}
deadline-after-receipt = { $length } a kézhezvételtől
deadline-after-completeness = { $length } a megkeresés hiánytalanná válásától
deadline-after-field = { $length } a következő mezőben megadott naptól: „{ $field }”
deadline-conditional = A határidő csak akkor telik, ha az űrlap adatai megfelelnek egy bizonyos feltételnek
deadline-completed-by = Hiánytalanná teszi
deadline-after-acceptance = { $length } az elfogadástól
deadline-on-agreed-date = A megállapodás szerinti napon
deadline-after-agreed-date = { $length } a megállapodás szerinti naptól
deadline-after-closure = { $length } a hivatalos lezárástól
deadline-reminder = Emlékeztető: { $day }. nap
deadline-reminders-before = Emlékeztetők, ennyi nappal előtte: { $days }
deadline-escalates-after = Mindkét hatóság értesítése, munkanappal a lejárat után: { $days }

diagram-title = Állapotdiagram
diagram-description = Az alábbi táblázat ugyanezt mondja el szavakkal.
diagram-by = Ki teheti
diagram-to = Következő állapot
diagram-stays = nem változik

value-text = Szöveg
value-long-text = Hosszabb szöveg
value-choice = Ezek egyike
value-choices = Ezek közül egy vagy több
value-period = Időszak
value-number = Szám
value-address = Cím
value-percentage = Százalék
value-company = Vállalkozás
value-profession = Szakma
value-language = Nyelv
value-identity-document = Személyazonosító okmány
value-email = E-mail-cím
value-phone = Telefonszám
value-url = Webcím
value-iban = Bankszámla (IBAN)
value-vehicle-plate = Jármű rendszáma
value-declaration = Megerősítendő nyilatkozat
value-person = Személy
value-register = Nyilvántartási bejegyzés
