area =
    .name = Tietosuoja
