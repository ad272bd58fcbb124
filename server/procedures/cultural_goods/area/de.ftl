area =
    .name = Kulturgüter
