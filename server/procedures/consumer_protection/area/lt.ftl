area =
    .name = Vartotojų apsauga
