area =
    .name = Appalti pubblici
