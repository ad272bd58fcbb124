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
frame-notices = Postkasse

not-found-title = Fant ikke siden
not-found-text = Det er ingenting på denne adressen, eller du har ikke tilgang til det. Kontroller adressen, eller gå tilbake til innboksen.
not-found-back = Gå til innboksen
failed-title = Siden kunne ikke vises
failed-reference = Hvis det skjer igjen, oppgi denne referansen til administratoren din: { $reference }.
choose = Velg
