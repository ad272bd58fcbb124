area =
    .name = Dovoljenja strojevodij
