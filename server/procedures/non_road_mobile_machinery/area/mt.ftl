area =
    .name = Makkinarju mobbli mhux tat-triq
