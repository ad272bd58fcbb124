area =
    .name = Cartas de { -train-driver }
