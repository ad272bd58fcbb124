area =
    .name = Transport d’euros en espèces
