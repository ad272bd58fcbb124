area =
    .name = Einheitliches digitales Zugangstor
