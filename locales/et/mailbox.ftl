# The mailbox of the training realm.
mailbox-title = Postkast
mailbox-lead = Kõik teated, mille süsteem saadaks e-postiga teie asutusele ja teile.
mailbox-empty = Teateid veel ei ole.
mailbox-stuck = Veel kohale toimetamata. Meiliserver ei pruugi töötada.

# The list of notices of a person.
notices-title = Teavitused
notices-lead = Mis on Teie asutuse päringutes toimunud. Teavitus kustutatakse 90 päeva pärast.
notices-filter = Millised teavitused
notices-all = Kõik
notices-unread = Lugemata
notices-empty = Teavitusi ei ole.
notices-empty-unread = Lugemata teavitusi ei ole.
notices-read = Märgi loetuks
notices-read-all = Märgi kõik loetuks
notices-count = Lugemata: { $count }
