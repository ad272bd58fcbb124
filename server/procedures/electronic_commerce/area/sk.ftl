area =
    .name = Elektronický obchod
