area =
    .name = Cooperare judiciară în materie civilă și comercială
