area =
    .name = Förarbevis för lokförare
