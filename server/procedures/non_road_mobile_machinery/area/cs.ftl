area =
    .name = Nesilniční mobilní stroje
