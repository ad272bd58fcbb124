area =
    .name = Kulturális javak
