area =
    .name = Máquinas móviles no de carretera
