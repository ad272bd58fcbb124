area =
    .name = Javna nabava
