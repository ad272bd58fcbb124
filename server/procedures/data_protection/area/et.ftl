area =
    .name = Andmekaitse
