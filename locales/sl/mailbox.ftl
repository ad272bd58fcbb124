# The mailbox of the training realm.
mailbox-title = E-poštna sporočila
mailbox-lead = Vsa sporočila, ki bi jih sistem po e-pošti poslal vašemu organu in vam.
mailbox-empty = Sporočil še ni.
mailbox-stuck = Še ni dostavljeno. Poštni strežnik morda ne deluje.

# The list of notices of a person.
notices-title = Obvestila
notices-lead = Kaj se je zgodilo v zaprosilih vašega organa. Obvestilo se izbriše po 90 dneh.
notices-filter = Katera obvestila
notices-all = Vsa
notices-unread = Neprebrana
notices-empty = Ni obvestil.
notices-empty-unread = Ni neprebranih obvestil.
notices-read = Označi kot prebrano
notices-read-all = Označi vsa kot prebrana
notices-count = Neprebrana: { $count }
