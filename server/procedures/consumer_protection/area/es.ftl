area =
    .name = Protección de los consumidores
