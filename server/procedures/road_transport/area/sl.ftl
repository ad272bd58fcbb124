area =
    .name = Cestni promet
