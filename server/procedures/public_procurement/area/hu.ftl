area =
    .name = Közbeszerzés
