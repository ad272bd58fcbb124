area =
    .name = Dienstleistungen
