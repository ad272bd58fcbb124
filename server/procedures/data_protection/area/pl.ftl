area =
    .name = Ochrona danych
