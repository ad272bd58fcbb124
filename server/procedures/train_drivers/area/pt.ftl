area =
    .name = Cartas de maquinista
