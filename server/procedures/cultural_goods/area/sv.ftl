area =
    .name = Kulturföremål
