area =
    .name = Serviços
