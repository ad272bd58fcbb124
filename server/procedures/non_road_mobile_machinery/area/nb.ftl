area =
    .name = Ikke-veigående mobile maskiner
