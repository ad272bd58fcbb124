area =
    .name = Cestovni prijevoz
