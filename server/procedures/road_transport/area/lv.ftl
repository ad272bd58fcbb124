area =
    .name = Autotransports
