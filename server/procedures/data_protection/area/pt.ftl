area =
    .name = Proteção de dados
