area =
    .name = Transport van eurocontanten
