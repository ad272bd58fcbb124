area =
    .name = Bunuri culturale
