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

stuck-title = E-poštni predal ne sprejema sporočil
stuck-tries = Poskusi
stuck-mails = Čakajoča sporočila
stuck-entry = Vprašajte skrbnike pošte, ali predal obstaja in ima prostor, ali vpišite drugega. Kar čaka, se pošlje znova, takoj ko shranite.
stuck-coordinator = Organ po e-pošti ne izve, kaj se dogaja. Pokličite ga in prosite njegove skrbnike, naj preverijo predal.
stuck-own = Vaš lastni naslov ne sprejema sporočil
stuck-own-help = Vprašajte skrbnike pošte ali prosite skrbnika svojega organa, naj naslov popravi.
