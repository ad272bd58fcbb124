area =
    .name = Defesa do consumidor
