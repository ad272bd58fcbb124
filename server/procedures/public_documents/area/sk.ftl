area =
    .name = Verejné listiny
