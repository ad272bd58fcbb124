area =
    .name = Wegvervoer
