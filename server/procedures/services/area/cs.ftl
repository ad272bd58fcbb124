area =
    .name = Služby
