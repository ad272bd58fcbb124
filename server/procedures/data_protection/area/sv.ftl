area =
    .name = Dataskydd
