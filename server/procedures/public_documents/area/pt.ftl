area =
    .name = Documentos públicos
