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
account-sessions = Seje
account-sessions-text = Če ste se prijavili v napravi, ki je ne uporabljate več, končajte vse svoje seje. Nato se boste morali znova prijaviti tudi tukaj.
account-sign-out-everywhere = Odjava v vseh napravah

time-out-title = Vaša seja bo kmalu potekla
time-out-text = Potekla bo v manj kot dveh minutah, ker nekaj časa niste bili dejavni. Vneseni podatki so ohranjeni.
time-out-extend = Podaljšaj sejo
