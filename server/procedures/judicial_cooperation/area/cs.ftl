area =
    .name = Justiční spolupráce v občanských a obchodních věcech
