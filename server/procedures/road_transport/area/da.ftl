area =
    .name = Vejtransport
