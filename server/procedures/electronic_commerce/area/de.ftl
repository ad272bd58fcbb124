area =
    .name = Elektronischer Geschäftsverkehr
