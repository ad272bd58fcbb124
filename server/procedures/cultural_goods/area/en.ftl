area =
    .name = Cultural goods
