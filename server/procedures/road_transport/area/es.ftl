area =
    .name = Transporte por carretera
