area =
    .name = Servicii
