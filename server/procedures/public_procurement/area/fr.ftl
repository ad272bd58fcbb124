area =
    .name = Marchés publics
