area =
    .name = Silniční doprava
