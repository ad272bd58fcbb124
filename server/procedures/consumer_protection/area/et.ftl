area =
    .name = Tarbijakaitse
