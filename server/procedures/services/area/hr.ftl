area =
    .name = Usluge
