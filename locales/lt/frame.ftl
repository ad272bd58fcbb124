# The frame around every page.
frame-skip = Pereiti prie turinio
frame-training = Mokymai
frame-training-sentence = Mokymų sistema: čia nieko tikro nėra.
frame-search = Ieškoti užklausų
frame-language = Kalba
frame-language-change = Keisti
frame-account = Mano paskyra
frame-sign-out = Atsijungti
frame-places = Pagrindinis meniu
frame-inbox = Užklausos
frame-drafts = Juodraščiai
frame-directory = Institucijų katalogas

not-found-title = Puslapis nerastas
not-found-text = Šiuo adresu nieko nėra arba jums tai neprieinama. Patikrinkite adresą arba grįžkite į užklausų sąrašą.
not-found-back = Eiti į užklausų sąrašą
failed-title = Šio puslapio parodyti nepavyko
failed-reference = Jei tai pasikartos, praneškite pagalbos tarnybai šį numerį: { $reference }.
choose = Pasirinkite

shortcuts-title = Spartieji klavišai
shortcuts-text = Pavieniai klavišai, vedantys į puslapius. Rašant jie neveikia.
shortcuts-on = Spartieji klavišai šioje naršyklėje įjungti.
shortcuts-off = Spartieji klavišai šioje naršyklėje išjungti.
shortcuts-turn-off = Išjungti
shortcuts-turn-on = Įjungti
shortcut-help = Rodyti šį puslapį
shortcut-search = Eiti į paiešką
shortcut-new = Pradėti naują užklausą
shortcut-inbox = Atverti užklausų sąrašą
shortcut-drafts = Atverti juodraščius
shortcut-directory = Atverti institucijų katalogą
shortcut-next = Kita sąrašo eilutė
shortcut-previous = Ankstesnė sąrašo eilutė
