area =
    .name = Niet voor de weg bestemde mobiele machines
