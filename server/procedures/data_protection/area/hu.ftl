area =
    .name = Adatvédelem
