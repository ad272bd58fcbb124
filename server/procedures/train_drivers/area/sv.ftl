area =
    .name = Förarbevis för { -train-driver }
