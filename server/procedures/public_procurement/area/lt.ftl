area =
    .name = Viešieji pirkimai
