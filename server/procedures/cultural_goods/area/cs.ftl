area =
    .name = Kulturní statky
