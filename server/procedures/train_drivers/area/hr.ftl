area =
    .name = Dozvole strojovođa
