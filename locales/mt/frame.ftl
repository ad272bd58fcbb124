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
frame-notices = Kaxxa tal-posta

not-found-title = Il-paġna ma nstabitx
not-found-text = F’dan l-indirizz m’hemm xejn, jew m’għandekx aċċess għalih. Iċċekkja l-indirizz jew mur lura fil-kaxxa tad-dħul tiegħek.
not-found-back = Mur fil-kaxxa tad-dħul
failed-title = Din il-paġna ma setgħetx tintwera
failed-reference = Jekk jerġa’ jiġri, agħti din ir-referenza lill-amministratur tiegħek: { $reference }.
choose = Agħżel
