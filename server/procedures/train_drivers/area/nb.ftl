area =
    .name = Førerbevis for lokomotivførere
