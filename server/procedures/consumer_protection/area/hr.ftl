area =
    .name = Zaštita potrošača
