area =
    .name = Elektronisk handel
