area =
    .name = { -Judicial-cooperation } v občanských a obchodních věcech
