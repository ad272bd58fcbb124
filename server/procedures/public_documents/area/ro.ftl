area =
    .name = Documente oficiale
