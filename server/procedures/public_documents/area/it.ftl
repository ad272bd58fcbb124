area =
    .name = Documenti pubblici
