area =
    .name = Transport rutier
