area =
    .name = Diensten
