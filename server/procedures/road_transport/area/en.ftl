area =
    .name = Road transport
