area =
    .name = Permise ale mecanicilor de locomotivă
