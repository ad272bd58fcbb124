area =
    .name = Bendrieji skaitmeniniai vartai
