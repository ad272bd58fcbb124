area =
    .name = Civilrättsligt samarbete
