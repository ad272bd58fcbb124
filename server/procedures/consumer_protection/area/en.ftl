area =
    .name = Consumer protection
