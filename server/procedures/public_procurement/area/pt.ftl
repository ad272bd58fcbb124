area =
    .name = Contratação pública
