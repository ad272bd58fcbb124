area =
    .name = Dozvole { -train-driver }
