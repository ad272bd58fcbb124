area =
    .name = Transport of euro cash
