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
frame-notices = Brevlåda

not-found-title = Sidan finns inte
not-found-text = Det finns inget på den här adressen, eller så har du inte tillgång till det. Kontrollera adressen eller gå tillbaka till inkorgen.
not-found-back = Gå till inkorgen
failed-title = Sidan kunde inte visas
failed-reference = Om det händer igen, uppge den här referensen för din administratör: { $reference }.
choose = Välj
