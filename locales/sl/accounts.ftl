# Signing in, the own account.
sign-in-title = Prijava
sign-in-username = Uporabniško ime
sign-in-password = Geslo
sign-in-act = Prijavi se
sign-in-signed-out = Odjavljeni ste.
sign-in-expired-title = Vaša seja je potekla
sign-in-expired-text = Vneseni podatki so ohranjeni. Znova se prijavite in podatki bodo oddani namesto vas.
sign-in-forgot = Ste pozabili geslo?
sign-in-forgot-text = Prosite skrbnika v svojem organu, naj nastavi novo geslo. Če ne veste, kdo je to, se obrnite na koordinatorja IMI v svoji državi.

account-title = Moj račun
account-name = Ime in priimek
account-authority = Organ
account-notices = E-pošta zame
account-notices-text = Izberite, kaj naj se pošilja na vaš službeni naslov o zahtevkih, ki so vam dodeljeni. Nabiralnik vašega organa je vedno obveščen takoj.
account-notices-moves = Kaj storijo drugi: pošiljanje, sprejem, odgovor, vprašanje
account-notices-deadlines = Opomniki in pretečeni roki
account-notices-documents = Dokumenti in dopisi
account-notices-at-once = Za vsako obvestilo eno sporočilo, takoj
account-notices-daily = Eno sporočilo na dan, zjutraj
account-notices-never = Brez sporočil
account-notices-save = Shrani
account-sessions = Seje
account-sessions-text = Če ste se prijavili v napravi, ki je ne uporabljate več, končajte vse svoje seje. Nato se boste morali znova prijaviti tudi tukaj.
account-sign-out-everywhere = Odjava v vseh napravah

time-out-title = Vaša seja bo kmalu potekla
time-out-text = Potekla bo v manj kot dveh minutah, ker nekaj časa niste bili dejavni. Vneseni podatki so ohranjeni.
time-out-extend = Podaljšaj sejo
