area =
    .name = Palvelut
