area =
    .name = Eurokäteisen kuljetukset
