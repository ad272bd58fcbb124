area =
    .name = Transporte de fondos en euros
