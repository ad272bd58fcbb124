area =
    .name = Comerț electronic
