# The frame around every page.
frame-skip = Liigu sisu juurde
frame-training = Õppekeskkond
frame-training-sentence = Õppekeskkond: siin ei ole miski päris.
frame-search = Otsi päringuid
frame-language = Keel
frame-language-change = Muuda
frame-account = Minu konto
frame-sign-out = Logi välja
frame-places = Põhimenüü
frame-inbox = Päringud
frame-drafts = Mustandid
frame-directory = Asutuste kataloog

not-found-title = Lehte ei leitud
not-found-text = Sellel aadressil ei ole midagi või puudub teil sellele juurdepääs. Kontrollige aadressi või minge tagasi päringute loendisse.
not-found-back = Ava päringute loend
failed-title = Seda lehte ei saanud kuvada
failed-reference = Kui see kordub, teatage kasutajatoele see viitenumber: { $reference }.
choose = Valige

shortcuts-title = Kiirklahvid
shortcuts-text = Üksikud klahvid, mis viivad lehtedele. Kirjutamise ajal need ei toimi.
shortcuts-on = Kiirklahvid on selles brauseris sisse lülitatud.
shortcuts-off = Kiirklahvid on selles brauseris välja lülitatud.
shortcuts-turn-off = Lülita välja
shortcuts-turn-on = Lülita sisse
shortcut-help = Näita seda lehte
shortcut-search = Mine otsingusse
shortcut-new = Alusta uut päringut
shortcut-inbox = Ava päringute loend
shortcut-drafts = Ava mustandid
shortcut-directory = Ava asutuste kataloog
shortcut-next = Loendi järgmine rida
shortcut-previous = Loendi eelmine rida
