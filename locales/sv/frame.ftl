# Ramen runt varje sida.
frame-skip = Gå till innehållet
frame-training = Övning
frame-training-sentence = Övningssystem: inget här är på riktigt.
frame-search = Sök begäranden
frame-language = Språk
frame-language-change = Byt
frame-account = Mitt konto
frame-sign-out = Logga ut
frame-places = Avdelningar
frame-inbox = Inkorg
frame-drafts = Utkast
frame-directory = Myndigheter

not-found-title = Sidan finns inte
not-found-text = Det finns inget på den här adressen, eller så har du inte tillgång till det. Kontrollera adressen eller gå tillbaka till inkorgen.
not-found-back = Gå till inkorgen
failed-title = Sidan kunde inte visas
failed-reference = Om det händer igen, uppge den här referensen för supporten: { $reference }.
choose = Välj

shortcuts-title = Kortkommandon
shortcuts-text = Enstaka tangenter som leder till sidor. De gör ingenting medan du skriver.
shortcuts-on = Kortkommandona är på i den här webbläsaren.
shortcuts-off = Kortkommandona är av i den här webbläsaren.
shortcuts-turn-off = Stäng av
shortcuts-turn-on = Slå på
shortcut-help = Visa den här sidan
shortcut-search = Gå till sökningen
shortcut-new = Påbörja en ny begäran
shortcut-inbox = Öppna inkorgen
shortcut-drafts = Öppna utkasten
shortcut-directory = Öppna katalogen över myndigheter
shortcut-next = Nästa rad i en lista
shortcut-previous = Föregående rad i en lista
