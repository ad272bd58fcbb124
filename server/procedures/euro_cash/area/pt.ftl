area =
    .name = Transporte de numerário em euros
