area =
    .name = Yleiset asiakirjat
