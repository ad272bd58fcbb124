area =
    .name = Ochrona konsumentów
