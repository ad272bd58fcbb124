area =
    .name = Commercio elettronico
