area =
    .name = Kultūros vertybės
