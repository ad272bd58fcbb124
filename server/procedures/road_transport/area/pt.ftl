area =
    .name = Transporte rodoviário
