area =
    .name = Protezzjoni tal-konsumatur
