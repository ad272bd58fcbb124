area =
    .name = Services
