area =
    .name = Riigihanked
