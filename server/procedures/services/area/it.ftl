area =
    .name = Servizi
