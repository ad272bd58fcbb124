area =
    .name = Beni culturali
