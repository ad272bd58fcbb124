area =
    .name = Plataforma digital única
