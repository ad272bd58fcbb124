area =
    .name = Overheidsopdrachten
