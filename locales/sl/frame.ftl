# The frame around every page.
frame-skip = Preskoči na vsebino
frame-training = Usposabljanje
frame-training-sentence = Sistem za usposabljanje: nič tukaj ni resnično.
frame-search = Iskanje zaprosil
frame-language = Jezik
frame-language-change = Spremeni
frame-account = Moj račun
frame-sign-out = Odjava
frame-places = Glavni meni
frame-inbox = Nabiralnik
frame-drafts = Osnutki
frame-directory = Imenik

not-found-title = Strani ni mogoče najti
not-found-text = Na tem naslovu ni ničesar ali pa do vsebine nimate dostopa. Preverite naslov ali se vrnite v nabiralnik.
not-found-back = Pojdi v nabiralnik
failed-title = Te strani ni bilo mogoče prikazati
failed-reference = Če se to ponovi, službi za pomoč uporabnikom sporočite to referenčno številko: { $reference }.
choose = Izberi

shortcuts-title = Bližnjice na tipkovnici
shortcuts-text = Posamezne tipke, ki vodijo na strani. Med pisanjem ne delujejo.
shortcuts-on = Bližnjice so v tem brskalniku vklopljene.
shortcuts-off = Bližnjice so v tem brskalniku izklopljene.
shortcuts-turn-off = Izklopi
shortcuts-turn-on = Vklopi
shortcut-help = Prikaži to stran
shortcut-search = Pojdi na iskanje
shortcut-new = Začni novo zaprosilo
shortcut-inbox = Odpri nabiralnik
shortcut-drafts = Odpri osnutke
shortcut-directory = Odpri imenik organov
shortcut-next = Naslednja vrstica seznama
shortcut-previous = Prejšnja vrstica seznama
