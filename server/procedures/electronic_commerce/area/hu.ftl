area =
    .name = Elektronikus kereskedelem
