# The frame around every page.
frame-skip = Vai al contenuto
frame-training = Formazione
frame-training-sentence = Sistema di formazione: qui non c’è nulla di reale.
frame-search = Cerca tra le richieste
frame-language = Lingua
frame-language-change = Cambia
frame-account = Il mio profilo
frame-sign-out = Esci
frame-places = Sezioni
frame-inbox = Richieste
frame-drafts = Bozze
frame-directory = Repertorio

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nulla oppure l’accesso non è consentito. Verificare l’indirizzo o tornare all’elenco delle richieste.
not-found-back = Torna all’elenco delle richieste
failed-title = Impossibile visualizzare la pagina
failed-reference = Se il problema si ripete, comunicare al servizio di assistenza questo riferimento: { $reference }.
choose = Scegliere

shortcuts-title = Scorciatoie da tastiera
shortcuts-text = Singoli tasti che portano a pagine. Non agiscono mentre si scrive.
shortcuts-on = Le scorciatoie sono attive in questo browser.
shortcuts-off = Le scorciatoie sono disattivate in questo browser.
shortcuts-turn-off = Disattiva
shortcuts-turn-on = Attiva
shortcut-help = Mostra questa pagina
shortcut-search = Vai alla ricerca
shortcut-new = Inizia una nuova richiesta
shortcut-inbox = Apri l’elenco delle richieste
shortcut-drafts = Apri le bozze
shortcut-directory = Apri il repertorio delle autorità
shortcut-next = Riga successiva di un elenco
shortcut-previous = Riga precedente di un elenco
