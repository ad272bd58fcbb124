area =
    .name = Kraftverkehr
