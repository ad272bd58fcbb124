area =
    .name = Data protection
