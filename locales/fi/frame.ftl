# Jokaisen sivun kehys.
frame-skip = Siirry sisältöön
frame-training = Harjoitus
frame-training-sentence = Harjoitusjärjestelmä: mikään täällä ei ole todellista.
frame-search = Hae pyyntöjä
frame-language = Kieli
frame-language-change = Vaihda
frame-account = Oma tili
frame-sign-out = Kirjaudu ulos
frame-places = Osiot
frame-inbox = Pyynnöt
frame-drafts = Luonnokset
frame-directory = Viranomaiset

not-found-title = Sivua ei löydy
not-found-text = Tässä osoitteessa ei ole mitään tai sinulla ei ole pääsyä siihen. Tarkista osoite tai palaa pyyntöjen luetteloon.
not-found-back = Siirry pyyntöjen luetteloon
failed-title = Sivua ei voitu näyttää
failed-reference = Jos tämä toistuu, ilmoita käyttäjätuelle tämä viite: { $reference }.
choose = Valitse

shortcuts-title = Pikanäppäimet
shortcuts-text = Yksittäiset näppäimet vievät sivuille. Ne eivät toimi kirjoittamisen aikana.
shortcuts-on = Pikanäppäimet ovat käytössä tässä selaimessa.
shortcuts-off = Pikanäppäimet eivät ole käytössä tässä selaimessa.
shortcuts-turn-off = Poista käytöstä
shortcuts-turn-on = Ota käyttöön
shortcut-help = Näytä tämä sivu
shortcut-search = Siirry hakuun
shortcut-new = Aloita uusi pyyntö
shortcut-inbox = Avaa pyyntöjen luettelo
shortcut-drafts = Avaa luonnokset
shortcut-directory = Avaa viranomaishakemisto
shortcut-next = Luettelon seuraava rivi
shortcut-previous = Luettelon edellinen rivi
