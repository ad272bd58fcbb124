area =
    .name = Ochrana spotrebiteľa
