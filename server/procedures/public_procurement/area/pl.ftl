area =
    .name = Zamówienia publiczne
