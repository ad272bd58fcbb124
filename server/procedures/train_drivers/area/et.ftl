area =
    .name = Vedurijuhiload
