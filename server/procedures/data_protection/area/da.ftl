area =
    .name = Databeskyttelse
