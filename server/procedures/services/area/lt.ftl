area =
    .name = Paslaugos
