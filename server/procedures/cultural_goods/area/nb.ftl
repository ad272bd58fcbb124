area =
    .name = Kulturgjenstander
