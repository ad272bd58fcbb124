area =
    .name = Libre circulación de datos no personales
