area =
    .name = Tjänster
