area =
    .name = Közokiratok
