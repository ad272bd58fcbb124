area =
    .name = Protección de datos
