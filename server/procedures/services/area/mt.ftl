area =
    .name = Servizzi
