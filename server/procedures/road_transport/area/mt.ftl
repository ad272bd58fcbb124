area =
    .name = Trasport bit-triq
