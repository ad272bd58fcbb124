area =
    .name = Comércio eletrónico
