area =
    .name = Услуги
