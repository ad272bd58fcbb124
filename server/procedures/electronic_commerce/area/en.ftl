area =
    .name = Electronic commerce
