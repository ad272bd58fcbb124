area =
    .name = Kultūras priekšmeti
