area =
    .name = Protecția datelor
