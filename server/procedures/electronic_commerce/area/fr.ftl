area =
    .name = Commerce électronique
