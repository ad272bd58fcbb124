# Het kader rond elke pagina.
frame-skip = Ga naar de inhoud
frame-training = Oefenomgeving
frame-training-sentence = Oefenomgeving: niets hier is echt.
frame-search = Verzoeken zoeken
frame-language = Taal
frame-language-change = Wijzigen
frame-account = Mijn account
frame-sign-out = Uitloggen
frame-places = Onderdelen
frame-inbox = Postvak
frame-drafts = Concepten
frame-directory = Gids

not-found-title = Pagina niet gevonden
not-found-text = Op dit adres is niets te vinden of u hebt er geen toegang toe. Controleer het adres of ga terug naar uw postvak.
not-found-back = Naar het postvak
failed-title = Deze pagina kan niet worden getoond
failed-reference = Gebeurt het opnieuw, geef dan deze referentie door aan uw servicedesk: { $reference }.
choose = Kiezen

shortcuts-title = Sneltoetsen
shortcuts-text = Losse toetsen die naar pagina’s leiden. Ze doen niets terwijl u typt.
shortcuts-on = De sneltoetsen staan aan in deze browser.
shortcuts-off = De sneltoetsen staan uit in deze browser.
shortcuts-turn-off = Uitzetten
shortcuts-turn-on = Aanzetten
shortcut-help = Deze pagina tonen
shortcut-search = Naar de zoekfunctie
shortcut-new = Een nieuw verzoek beginnen
shortcut-inbox = Het postvak openen
shortcut-drafts = De concepten openen
shortcut-directory = De gids van autoriteiten openen
shortcut-next = Volgende rij van een lijst
shortcut-previous = Vorige rij van een lijst
