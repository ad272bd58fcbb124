area =
    .name = Servicios
