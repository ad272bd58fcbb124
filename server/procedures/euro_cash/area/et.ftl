area =
    .name = Eurosularaha vedu
