area =
    .name = Tutela dei consumatori
