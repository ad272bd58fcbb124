area =
    .name = Grynųjų eurų vežimas
