area =
    .name = Tráchtáil leictreonach
