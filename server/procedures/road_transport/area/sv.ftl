area =
    .name = Vägtransport
