# The frame around every page.
frame-skip = Prijeđi na sadržaj
frame-training = Vježba
frame-training-sentence = Sustav za vježbu: ništa ovdje nije stvarno.
frame-search = Pretraži zahtjeve
frame-language = Jezik
frame-language-change = Promijeni
frame-account = Moj račun
frame-sign-out = Odjava
frame-places = Glavni izbornik
frame-inbox = Pretinac
frame-drafts = Nacrti
frame-directory = Imenik

not-found-title = Stranica nije pronađena
not-found-text = Na ovoj adresi nema ničega ili vam sadržaj nije dostupan. Provjerite adresu ili se vratite u pretinac.
not-found-back = Idi u pretinac
failed-title = Ovu stranicu nije bilo moguće prikazati
failed-reference = Ako se to ponovi, korisničkoj podršci navedite ovaj referentni broj: { $reference }.
choose = Odaberi

shortcuts-title = Tipkovni prečaci
shortcuts-text = Pojedine tipke koje vode na stranice. Ne djeluju dok pišete.
shortcuts-on = Prečaci su uključeni u ovom pregledniku.
shortcuts-off = Prečaci su isključeni u ovom pregledniku.
shortcuts-turn-off = Isključi
shortcuts-turn-on = Uključi
shortcut-help = Prikaži ovu stranicu
shortcut-search = Idi na pretraživanje
shortcut-new = Započni novi zahtjev
shortcut-inbox = Otvori pretinac
shortcut-drafts = Otvori nacrte
shortcut-directory = Otvori imenik tijela
shortcut-next = Sljedeći redak popisa
shortcut-previous = Prethodni redak popisa
