# Rammen rundt hver side.
frame-skip = Gå til innholdet
frame-training = Øvelse
frame-training-sentence = Øvelsessystem: Ingenting her er virkelig.
frame-search = Søk i anmodninger
frame-language = Språk
frame-language-change = Bytt
frame-account = Min konto
frame-sign-out = Logg ut
frame-places = Områder
frame-inbox = Innboks
frame-drafts = Utkast
frame-directory = Myndigheter

not-found-title = Fant ikke siden
not-found-text = Det er ingenting på denne adressen, eller du har ikke tilgang til det. Kontroller adressen, eller gå tilbake til innboksen.
not-found-back = Gå til innboksen
failed-title = Siden kunne ikke vises
failed-reference = Hvis det skjer igjen, oppgi denne referansen til brukerstøtten: { $reference }.
choose = Velg

shortcuts-title = Hurtigtaster
shortcuts-text = Enkelttaster som fører til sider. De gjør ingenting mens du skriver.
shortcuts-on = Hurtigtastene er på i denne nettleseren.
shortcuts-off = Hurtigtastene er av i denne nettleseren.
shortcuts-turn-off = Slå av
shortcuts-turn-on = Slå på
shortcut-help = Vis denne siden
shortcut-search = Gå til søket
shortcut-new = Begynn en ny anmodning
shortcut-inbox = Åpne innboksen
shortcut-drafts = Åpne utkastene
shortcut-directory = Åpne katalogen over myndigheter
shortcut-next = Neste rad i en liste
shortcut-previous = Forrige rad i en liste
