# The mailbox of the training realm.
notices-title = Postkast
notices-lead = Kõik teated, mille süsteem saadaks e-postiga teie asutusele ja teile.
notices-empty = Teateid veel ei ole.
notices-stuck = Veel kohale toimetamata. Meiliserver ei pruugi töötada.
