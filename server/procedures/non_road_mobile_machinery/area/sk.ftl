area =
    .name = Necestné pojazdné stroje
