area =
    .name = Kultuuriväärtused
