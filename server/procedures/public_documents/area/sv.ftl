area =
    .name = Officiella handlingar
