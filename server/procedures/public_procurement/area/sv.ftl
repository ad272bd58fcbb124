area =
    .name = Offentlig upphandling
