area =
    .name = Teenused
