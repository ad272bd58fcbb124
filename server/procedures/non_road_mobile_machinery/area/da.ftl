area =
    .name = Mobile ikkevejgående maskiner
