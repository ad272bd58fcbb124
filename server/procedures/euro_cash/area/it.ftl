area =
    .name = Trasporto di contante in euro
