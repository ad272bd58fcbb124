area =
    .name = Dokumenti pubbliċi
