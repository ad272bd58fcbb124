area =
    .name = Train drivers’ licences
