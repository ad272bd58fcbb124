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

not-found-title = Siden blev ikke fundet
not-found-text = Der er intet på denne adresse, eller du har ikke adgang til det. Kontrollér adressen, eller gå tilbage til din indbakke.
not-found-back = Gå til indbakken
failed-title = Siden kunne ikke vises
failed-reference = Hvis det sker igen, skal du oplyse denne reference til din brugersupport: { $reference }.
choose = Vælg

shortcuts-title = Genvejstaster
shortcuts-text = Enkelte taster, der fører til sider. De gør intet, mens du skriver.
shortcuts-on = Genvejene er slået til i denne browser.
shortcuts-off = Genvejene er slået fra i denne browser.
shortcuts-turn-off = Slå fra
shortcuts-turn-on = Slå til
shortcut-help = Vis denne side
shortcut-search = Gå til søgning
shortcut-new = Begynd en ny anmodning
shortcut-inbox = Åbn indbakken
shortcut-drafts = Åbn kladderne
shortcut-directory = Åbn fortegnelsen over myndigheder
shortcut-next = Næste række på en liste
shortcut-previous = Forrige række på en liste
