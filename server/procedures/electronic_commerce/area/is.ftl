area =
    .name = Rafræn viðskipti
