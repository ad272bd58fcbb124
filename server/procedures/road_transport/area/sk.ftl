area =
    .name = Cestná doprava
