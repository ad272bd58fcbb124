area =
    .name = Iompar de bhóthar
