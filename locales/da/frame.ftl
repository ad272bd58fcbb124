# Rammen om alle sider.
frame-skip = Gå til indholdet
frame-training = Øvelse
frame-training-sentence = Øvelsessystem: Intet her er virkeligt.
frame-search = Søg i anmodninger
frame-language = Sprog
frame-language-change = Skift
frame-account = Min konto
frame-sign-out = Log ud
frame-places = Områder
frame-inbox = Indbakke
frame-drafts = Kladder
frame-directory = Fortegnelse
frame-notices = Postkasse

not-found-title = Siden blev ikke fundet
not-found-text = Der er intet på denne adresse, eller du har ikke adgang til det. Kontrollér adressen, eller gå tilbage til din indbakke.
not-found-back = Gå til indbakken
failed-title = Siden kunne ikke vises
failed-reference = Hvis det sker igen, skal du oplyse denne reference til din administrator: { $reference }.
choose = Vælg
