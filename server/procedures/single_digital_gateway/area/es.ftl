area =
    .name = Pasarela digital única
