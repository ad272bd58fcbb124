area =
    .name = Pakalpojumi
