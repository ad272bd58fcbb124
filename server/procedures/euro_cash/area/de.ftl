area =
    .name = Transport von Euro-Bargeld
