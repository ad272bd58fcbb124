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
frame-notices = Poruke e-pošte

not-found-title = Stranica nije pronađena
not-found-text = Na ovoj adresi nema ničega ili vam sadržaj nije dostupan. Provjerite adresu ili se vratite u pretinac.
not-found-back = Idi u pretinac
failed-title = Ovu stranicu nije bilo moguće prikazati
failed-reference = Ako se to ponovi, administratoru navedite ovaj referentni broj: { $reference }.
choose = Odaberi
