area =
    .name = Elektronische handel
