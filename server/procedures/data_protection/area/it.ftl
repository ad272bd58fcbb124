area =
    .name = Protezione dei dati
