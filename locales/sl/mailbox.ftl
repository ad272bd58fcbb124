# The mailbox of the training realm.
notices-title = E-poštna sporočila
notices-lead = Vsa sporočila, ki bi jih sistem po e-pošti poslal vašemu organu in vam.
notices-empty = Sporočil še ni.
notices-stuck = Še ni dostavljeno. Poštni strežnik morda ne deluje.
stuck-title = E-poštni predal ne sprejema sporočil
stuck-tries = Poskusi
stuck-mails = Čakajoča sporočila
stuck-entry = Vprašajte skrbnike pošte, ali predal obstaja in ima prostor, ali vpišite drugega. Kar čaka, se pošlje znova, takoj ko shranite.
stuck-coordinator = Organ po e-pošti ne izve, kaj se dogaja. Pokličite ga in prosite njegove skrbnike, naj preverijo predal.
stuck-own = Vaš lastni naslov ne sprejema sporočil
stuck-own-help = Vprašajte skrbnike pošte ali prosite skrbnika svojega organa, naj naslov popravi.
