area =
    .name = Cosaint sonraí
