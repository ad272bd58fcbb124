area =
    .name = Laisvas ne asmens duomenų judėjimas
