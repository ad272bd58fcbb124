# The mailbox of the training realm.
notices-title = E-poštna sporočila
notices-lead = Vsa sporočila, ki bi jih sistem po e-pošti poslal vašemu organu in vam.
notices-empty = Sporočil še ni.
notices-stuck = Še ni dostavljeno. Poštni strežnik morda ne deluje.
