area =
    .name = Cooperação judiciária em matéria civil e comercial
