area =
    .name = Contratación pública
