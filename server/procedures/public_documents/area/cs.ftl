area =
    .name = Veřejné listiny
