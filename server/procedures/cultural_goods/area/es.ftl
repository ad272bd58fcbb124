area =
    .name = Bienes culturales
