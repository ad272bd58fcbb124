area =
    .name = Biens culturels
