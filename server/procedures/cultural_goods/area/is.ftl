area =
    .name = Menningarminjar
