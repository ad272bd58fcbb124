area =
    .name = Kelių transportas
