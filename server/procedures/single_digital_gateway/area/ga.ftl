area =
    .name = Tairseach dhigiteach aonair
