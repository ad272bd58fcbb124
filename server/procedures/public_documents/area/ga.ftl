area =
    .name = Doiciméid phoiblí
