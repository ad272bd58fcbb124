area =
    .name = Handel elektroniczny
