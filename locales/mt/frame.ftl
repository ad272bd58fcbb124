# The frame around every page.
frame-skip = Aqbeż għall-kontenut
frame-training = Taħriġ
frame-training-sentence = Sistema ta’ taħriġ: xejn minn dak li hawn m’hu reali.
frame-search = Fittex fit-talbiet
frame-language = Lingwa
frame-language-change = Ibdel
frame-account = Il-kont tiegħi
frame-sign-out = Oħroġ mill-kont
frame-places = Taqsimiet
frame-inbox = Kaxxa tad-dħul
frame-drafts = Abbozzi
frame-directory = Direttorju

not-found-title = Il-paġna ma nstabitx
not-found-text = F’dan l-indirizz m’hemm xejn, jew m’għandekx aċċess għalih. Iċċekkja l-indirizz jew mur lura fil-kaxxa tad-dħul tiegħek.
not-found-back = Mur fil-kaxxa tad-dħul
failed-title = Din il-paġna ma setgħetx tintwera
failed-reference = Jekk jerġa’ jiġri, agħti din ir-referenza lis-servizz ta’ għajnuna tiegħek: { $reference }.
choose = Agħżel

shortcuts-title = Taħsiriet tat-tastiera
shortcuts-text = Buttuni waħidhom li jwasslu għal paġni. Ma jagħmlu xejn waqt li tikteb.
shortcuts-on = It-taħsiriet huma mixgħula f’dan il-browser.
shortcuts-off = It-taħsiriet huma mitfija f’dan il-browser.
shortcuts-turn-off = Itfi
shortcuts-turn-on = Ixgħel
shortcut-help = Uri din il-paġna
shortcut-search = Mur għat-tiftix
shortcut-new = Ibda talba ġdida
shortcut-inbox = Iftaħ il-kaxxa tad-dħul
shortcut-drafts = Iftaħ l-abbozzi
shortcut-directory = Iftaħ id-direttorju tal-awtoritajiet
shortcut-next = Ir-ringiela li jmiss ta’ lista
shortcut-previous = Ir-ringiela ta’ qabel ta’ lista
