area =
    .name = Tjenester
