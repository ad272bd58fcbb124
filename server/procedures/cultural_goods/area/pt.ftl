area =
    .name = Bens culturais
