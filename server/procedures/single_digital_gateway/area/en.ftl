area =
    .name = Single digital gateway
