area =
    .name = Comercio electrónico
