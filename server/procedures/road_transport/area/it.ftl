area =
    .name = Trasporti su strada
