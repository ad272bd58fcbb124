area =
    .name = Protezzjoni tad-data
