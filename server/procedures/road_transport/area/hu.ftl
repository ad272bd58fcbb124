area =
    .name = Közúti közlekedés
