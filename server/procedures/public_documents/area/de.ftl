area =
    .name = Öffentliche Urkunden
