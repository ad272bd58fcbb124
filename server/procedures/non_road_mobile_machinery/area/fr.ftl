area =
    .name = Engins mobiles non routiers
