area =
    .name = Ochrana osobních údajů
