area =
    .name = Transport gotówki euro
