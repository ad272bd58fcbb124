area =
    .name = Elektroniskā komercija
