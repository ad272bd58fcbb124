area =
    .name = Maantieliikenne
