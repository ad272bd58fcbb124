area =
    .name = Kummerċ elettroniku
