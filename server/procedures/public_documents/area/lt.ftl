area =
    .name = Viešieji dokumentai
