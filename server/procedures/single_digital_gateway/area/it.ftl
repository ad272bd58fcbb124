area =
    .name = Sportello digitale unico
