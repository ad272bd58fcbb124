area =
    .name = Predmety kultúrnej hodnoty
