area =
    .name = Storitve
