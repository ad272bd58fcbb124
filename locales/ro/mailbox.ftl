# The mailbox of the training realm.
notices-title = Cutie poștală
notices-lead = Toate mesajele pe care sistemul le-ar trimite prin e-mail autorității dumneavoastră și dumneavoastră.
notices-empty = Nu există încă mesaje.
notices-stuck = Nelivrat încă. Este posibil ca serverul de e-mail să nu funcționeze.
