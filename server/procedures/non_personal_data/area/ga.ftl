area =
    .name = Saorshreabhadh sonraí neamhphearsanta
