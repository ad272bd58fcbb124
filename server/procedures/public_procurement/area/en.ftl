area =
    .name = Public procurement
