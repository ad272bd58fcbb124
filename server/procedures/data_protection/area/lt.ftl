area =
    .name = Duomenų apsauga
