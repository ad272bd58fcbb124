area =
    .name = Transport routier
