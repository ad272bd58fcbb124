area =
    .name = Personvern
