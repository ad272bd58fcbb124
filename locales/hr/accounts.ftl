# Signing in, the own account.
sign-in-title = Prijava
sign-in-username = Korisničko ime
sign-in-password = Lozinka
sign-in-act = Prijavi se
sign-in-signed-out = Odjavljeni ste.
sign-in-expired-title = Vaša je sesija istekla
sign-in-expired-text = Uneseni su podaci sačuvani. Ponovno se prijavite i bit će podneseni umjesto vas.
sign-in-forgot = Zaboravili ste lozinku?
sign-in-forgot-text = Zamolite administratora u svojem tijelu da postavi novu lozinku. Ako ne znate tko je to, obratite se koordinatoru IMI-ja u svojoj državi.

account-title = Moj račun
account-name = Ime i prezime
account-authority = Tijelo
account-notices = E-poruke za mene
account-notices-text = Odaberite što se šalje na vašu službenu adresu o zahtjevima koji su vam dodijeljeni. Pretinac vašeg tijela uvijek se obavješćuje odmah.
account-notices-moves = Što drugi čine: slanje, prihvaćanje, odgovor, pitanje
account-notices-deadlines = Podsjetnici i istekli rokovi
account-notices-documents = Dokumenti i dopisi
account-notices-at-once = Za svaku obavijest jedna poruka, odmah
account-notices-daily = Jedna poruka dnevno, ujutro
account-notices-never = Bez poruka
account-notices-save = Spremi
account-sessions = Sesije
account-sessions-text = Ako ste se prijavili na uređaju kojim se više ne koristite, završite sve svoje sesije. Zatim ćete se i ovdje morati ponovno prijaviti.
account-sign-out-everywhere = Odjava sa svih uređaja

time-out-title = Vaša će sesija uskoro isteći
time-out-text = Istječe za manje od dvije minute jer neko vrijeme niste bili aktivni. Uneseni su podaci sačuvani.
time-out-extend = Produlji sesiju
