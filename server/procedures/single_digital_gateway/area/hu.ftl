area =
    .name = Egységes digitális kapu
