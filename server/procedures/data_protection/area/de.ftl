area =
    .name = Datenschutz
