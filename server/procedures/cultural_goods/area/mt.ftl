area =
    .name = Oġġetti kulturali
