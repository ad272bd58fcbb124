area =
    .name = Ühtne digivärav
