area =
    .name = Fogyasztóvédelem
