area =
    .name = Verejné obstarávanie
