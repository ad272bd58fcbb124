area =
    .name = Kulturna dobra
