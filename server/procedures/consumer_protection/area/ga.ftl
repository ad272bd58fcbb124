area =
    .name = Cosaint tomhaltóirí
