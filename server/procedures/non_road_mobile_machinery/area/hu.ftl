area =
    .name = Nem közúti mozgó gépek
