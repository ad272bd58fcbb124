area =
    .name = Ochrana spotřebitele
