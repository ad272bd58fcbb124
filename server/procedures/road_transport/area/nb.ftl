area =
    .name = Veitransport
