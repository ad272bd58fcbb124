area =
    .name = Elektronička trgovina
