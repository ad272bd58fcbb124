# The frame around every page.
frame-skip = Pāriet uz saturu
frame-training = Mācības
frame-training-sentence = Mācību sistēma: nekas šeit nav īsts.
frame-search = Meklēt pieprasījumus
frame-language = Valoda
frame-language-change = Mainīt
frame-account = Mans konts
frame-sign-out = Izrakstīties
frame-places = Galvenā izvēlne
frame-inbox = Pieprasījumi
frame-drafts = Melnraksti
frame-directory = Iestāžu katalogs

not-found-title = Lapa nav atrasta
not-found-text = Šajā adresē nekā nav vai jums tā nav pieejama. Pārbaudiet adresi vai atgriezieties pieprasījumu sarakstā.
not-found-back = Doties uz pieprasījumu sarakstu
failed-title = Šo lapu neizdevās parādīt
failed-reference = Ja tas atkārtojas, paziņojiet palīdzības dienestam šo numuru: { $reference }.
choose = Izvēlieties

shortcuts-title = Īsinājumtaustiņi
shortcuts-text = Atsevišķi taustiņi, kas ved uz lapām. Rakstīšanas laikā tie nedarbojas.
shortcuts-on = Īsinājumtaustiņi šajā pārlūkprogrammā ir ieslēgti.
shortcuts-off = Īsinājumtaustiņi šajā pārlūkprogrammā ir izslēgti.
shortcuts-turn-off = Izslēgt
shortcuts-turn-on = Ieslēgt
shortcut-help = Rādīt šo lapu
shortcut-search = Doties uz meklēšanu
shortcut-new = Sākt jaunu pieprasījumu
shortcut-inbox = Atvērt pieprasījumu sarakstu
shortcut-drafts = Atvērt melnrakstus
shortcut-directory = Atvērt iestāžu katalogu
shortcut-next = Nākamā saraksta rinda
shortcut-previous = Iepriekšējā saraksta rinda
