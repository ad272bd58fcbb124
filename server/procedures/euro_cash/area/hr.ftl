area =
    .name = Prijevoz gotovog novca u eurima
