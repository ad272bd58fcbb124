area =
    .name = Moviment liberu ta’ data mhux personali
