# The frame around every page.
frame-skip = Salt la conținut
frame-training = Formare
frame-training-sentence = Sistem de formare: nimic de aici nu este real.
frame-search = Căutare în solicitări
frame-language = Limba
frame-language-change = Schimbare
frame-account = Contul meu
frame-sign-out = Deconectare
frame-places = Secțiuni
frame-inbox = Solicitări
frame-drafts = Ciorne
frame-directory = Repertoriu

not-found-title = Pagina nu a fost găsită
not-found-text = La această adresă nu există nimic sau nu aveți acces. Verificați adresa sau reveniți la lista de solicitări.
not-found-back = Înapoi la lista de solicitări
failed-title = Această pagină nu a putut fi afișată
failed-reference = Dacă eroarea se repetă, comunicați serviciului de asistență această referință: { $reference }.
choose = Alegeți

shortcuts-title = Comenzi rapide de la tastatură
shortcuts-text = Taste simple care duc la pagini. Nu au efect în timp ce scrieți.
shortcuts-on = Comenzile rapide sunt activate în acest browser.
shortcuts-off = Comenzile rapide sunt dezactivate în acest browser.
shortcuts-turn-off = Dezactivați
shortcuts-turn-on = Activați
shortcut-help = Afișați această pagină
shortcut-search = Mergeți la căutare
shortcut-new = Începeți o solicitare nouă
shortcut-inbox = Deschideți lista de solicitări
shortcut-drafts = Deschideți ciornele
shortcut-directory = Deschideți repertoriul autorităților
shortcut-next = Rândul următor al unei liste
shortcut-previous = Rândul anterior al unei liste
