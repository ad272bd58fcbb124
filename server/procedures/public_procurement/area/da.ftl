area =
    .name = Offentlige udbud
