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
frame-notices = Cutie poștală

not-found-title = Pagina nu a fost găsită
not-found-text = La această adresă nu există nimic sau nu aveți acces. Verificați adresa sau reveniți la lista de solicitări.
not-found-back = Înapoi la lista de solicitări
failed-title = Această pagină nu a putut fi afișată
failed-reference = Dacă eroarea se repetă, comunicați administratorului dumneavoastră această referință: { $reference }.
choose = Alegeți
